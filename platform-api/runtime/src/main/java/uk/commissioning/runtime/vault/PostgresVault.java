package uk.commissioning.runtime.vault;

import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.vault.CouncilKeys;
import uk.commissioning.kernel.vault.Vault;
import uk.commissioning.runtime.database.RunningTransaction;

/// Reads the council's wrapped key, and makes one on first use. Two who make one at once end with the same.
final class PostgresVault implements Vault {

    private final DatabaseClient database;
    private final MasterKey master;

    PostgresVault(DatabaseClient database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    @Override
    public Mono<CouncilKeys> open() {
        return Visit.current().map(visit -> visit.council().id()).flatMap(this::open);
    }

    private Mono<CouncilKeys> open(TenantId council) {
        return wrappedKey()
                .switchIfEmpty(Mono.defer(() -> made(council)))
                .map(wrapped -> AesCouncilKeys.unwrapped(council, wrapped, master));
    }

    private Mono<byte[]> wrappedKey() {
        return database.sql("select wrapped_key from platform.council_key")
                .map(row -> Objects.requireNonNull(row.get("wrapped_key", byte[].class)))
                .one();
    }

    /// A council that has sealed nothing yet: a reader gets a key that opens nothing and equals nothing, and keeps
    /// none.
    private Mono<byte[]> made(TenantId council) {
        return Mono.deferContextual(context -> {
            var wrapped = AesCouncilKeys.newWrapped(council, master);
            var running = RunningTransaction.around(context);
            return running == null || running.readOnly()
                    ? Mono.just(wrapped)
                    : insert(wrapped).then(wrappedKey());
        });
    }

    private Mono<Void> insert(byte[] wrapped) {
        return database.sql("""
                insert into platform.council_key (wrapped_key) values (:wrapped) on conflict (tenant_id) do nothing
                """).bind("wrapped", wrapped).then();
    }
}
