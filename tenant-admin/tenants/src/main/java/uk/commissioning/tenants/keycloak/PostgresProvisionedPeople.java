package uk.commissioning.tenants.keycloak;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;

/// Writes through a function of the database, which the dispatcher's role may call.
final class PostgresProvisionedPeople implements ProvisionedPeople {

    private final DatabaseClient dispatcher;

    PostgresProvisionedPeople(DatabaseClient dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public Mono<Void> keep(TenantId council, UUID person, UUID subject) {
        return dispatcher
                .sql("select from platform.person_provisioned(:council, :person, :subject)")
                .bind("council", council.value())
                .bind("person", person)
                .bind("subject", subject)
                .then();
    }
}
