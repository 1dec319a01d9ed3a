package uk.commissioning.runtime.vault;

import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.kernel.vault.CouncilKeys;
import uk.commissioning.kernel.vault.CouncilVaults;

/// Reads the wrapped keys of councils that take part in a reorganisation, and makes one for a successor that has none.
final class PostgresCouncilVaults implements CouncilVaults {

    private final DatabaseClient database;
    private final MasterKey master;

    PostgresCouncilVaults(DatabaseClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    @Override
    public Mono<CouncilKeys> open(UUID id) {
        var council = new TenantId(id);
        return wrappedKey(council)
                .switchIfEmpty(Mono.defer(() -> made(council)))
                .map(wrapped -> AesCouncilKeys.unwrapped(council, wrapped, master));
    }

    private Mono<byte[]> wrappedKey(TenantId council) {
        return database.sql("select wrapped_key from platform.council_key where tenant_id = :council")
                .bind("council", council.value())
                .map(row -> Objects.requireNonNull(row.get("wrapped_key", byte[].class)))
                .one();
    }

    private Mono<byte[]> made(TenantId council) {
        var wrapped = AesCouncilKeys.newWrapped(council, master);
        return database.sql("insert into platform.council_key (tenant_id, wrapped_key) values (:council, :wrapped)")
                .bind("council", council.value())
                .bind("wrapped", wrapped)
                .then()
                .thenReturn(wrapped);
    }
}
