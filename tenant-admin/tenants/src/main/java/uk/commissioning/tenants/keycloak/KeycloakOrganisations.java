package uk.commissioning.tenants.keycloak;

import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import uk.commissioning.kernel.tenancy.TenantId;

/// A Keycloak organisation per council. Its name and alias are the council's key, which never changes; the council's
/// name is its description, and the attribute `council` holds the council's id.
final class KeycloakOrganisations {

    private static final String COUNCIL = "council";

    private final KeycloakRest keycloak;

    KeycloakOrganisations(KeycloakRest keycloak) {
        this.keycloak = keycloak;
    }

    /// Makes the organisation, or gives the one that is there the council's present name.
    Mono<Void> keep(TenantId council, String key, String name) {
        return find(council)
                .switchIfEmpty(Mono.defer(() -> withoutCouncil(key)))
                .flatMap(found -> update(found, council, name).thenReturn(found))
                .switchIfEmpty(Mono.defer(() -> create(council, key, name)))
                .then();
    }

    /// Makes somebody a member, who may be one already.
    Mono<Void> join(TenantId council, String user) {
        return find(council)
                .switchIfEmpty(Mono.error(() -> KeycloakFailure.because("The council has no organisation yet")))
                .flatMap(organisation -> keycloak.postUnlessThere(
                        "/organizations/{id}/members", JsonNodeFactory.instance.stringNode(user), id(organisation)));
    }

    private Mono<ObjectNode> find(TenantId council) {
        return keycloak.get("/organizations?briefRepresentation=false&q={query}", COUNCIL + ":" + council)
                .flatMapIterable(found -> found)
                .filter(organisation -> council.toString().equals(councilOf(organisation)))
                .next()
                .cast(ObjectNode.class);
    }

    /// An organisation of the council's key that somebody made by hand: it becomes the council's.
    private Mono<ObjectNode> withoutCouncil(String key) {
        return keycloak.get("/organizations?briefRepresentation=false&exact=true&search={key}", key)
                .flatMapIterable(found -> found)
                .filter(organisation -> key.equals(organisation.path("alias").asString("")))
                .filter(organisation -> councilOf(organisation).isEmpty())
                .next()
                .cast(ObjectNode.class);
    }

    private Mono<Void> update(ObjectNode organisation, TenantId council, String name) {
        organisation.put("description", name);
        organisation.withObject("attributes").putArray(COUNCIL).add(council.toString());
        return keycloak.put("/organizations/{id}", organisation, id(organisation));
    }

    private Mono<ObjectNode> create(TenantId council, String key, String name) {
        var organisation = JsonNodeFactory.instance.objectNode();
        organisation.put("name", key).put("alias", key).put("enabled", true).put("description", name);
        organisation.withObject("attributes").putArray(COUNCIL).add(council.toString());
        return keycloak.create("/organizations", organisation).thenReturn(organisation);
    }

    private static String councilOf(JsonNode organisation) {
        return organisation.path("attributes").path(COUNCIL).path(0).asString("");
    }

    private static String id(JsonNode organisation) {
        return organisation.path("id").asString("");
    }
}
