package uk.commissioning.tenants.administrator;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.TenantId;

/// Grants through a function of the database: the operator's role can neither read nor write people or grants.
final class PostgresFirstAdministrators implements FirstAdministrators {

    private final DatabaseClient database;

    PostgresFirstAdministrators(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<UUID> grant(TenantId council, Appointment appointment, Actor by) {
        return database.sql("""
                        select granted.person
                        from platform.grant_first_administrator(:council, :person, :name, :email, :by) granted (person)
                        where granted.person is not null""")
                .bind("council", council.value())
                .bind("person", Ids.next())
                .bind("name", appointment.name().value())
                .bind("email", appointment.email().value())
                .bind("by", by.subject())
                .mapValue(UUID.class)
                .one();
    }
}
