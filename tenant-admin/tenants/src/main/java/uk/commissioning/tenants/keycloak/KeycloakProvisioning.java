package uk.commissioning.tenants.keycloak;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.outbox.Receiver;
import uk.commissioning.kernel.outbox.RefusedForGood;

/// Brings councils and invited people into Keycloak (A5). Each delivery may come twice, so each step looks first.
final class KeycloakProvisioning implements Receiver {

    static final String COUNCIL_PLANNED = "council.planned";
    static final String COUNCIL_RENAMED = "council.renamed";
    static final String PERSON_INVITED = "person.invited";

    private final KeycloakOrganisations organisations;
    private final KeycloakUsers users;
    private final ProvisionedPeople people;

    KeycloakProvisioning(KeycloakOrganisations organisations, KeycloakUsers users, ProvisionedPeople people) {
        this.organisations = organisations;
        this.users = users;
        this.people = people;
    }

    @Override
    public Set<String> types() {
        return Set.of(COUNCIL_PLANNED, COUNCIL_RENAMED, PERSON_INVITED);
    }

    @Override
    public Mono<Void> receive(Delivery delivery) {
        return Mono.defer(() -> PERSON_INVITED.equals(delivery.message().type()) ? person(delivery) : council(delivery))
                .onErrorMap(KeycloakFailure.class, KeycloakProvisioning::forGood);
    }

    private static RuntimeException forGood(KeycloakFailure failure) {
        return failure.isForGood() ? new RefusedForGood(String.valueOf(failure.getMessage())) : failure;
    }

    private Mono<Void> council(Delivery delivery) {
        return organisations.keep(delivery.council(), fact(delivery, "key"), fact(delivery, "name"));
    }

    /// The invitation goes out last: whoever gets it can sign in.
    private Mono<Void> person(Delivery delivery) {
        var person = UUID.fromString(fact(delivery, "personId"));
        return users.keep(new KeycloakUsers.Invited(person, fact(delivery, "name"), fact(delivery, "email")))
                .flatMap(user -> organisations
                        .join(delivery.council(), user.id())
                        .then(Mono.defer(() -> people.keep(delivery.council(), person, UUID.fromString(user.id()))))
                        .then(Mono.defer(() -> users.invite(user))));
    }

    private static String fact(Delivery delivery, String name) {
        @Nullable String fact = delivery.message().payload().get(name);
        if (fact == null) throw new RefusedForGood("The message lacks " + name);
        return fact;
    }
}
