package uk.commissioning.tenants.module;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.TenantId;

/// A row for each module that a council has ever switched.
final class PostgresCouncilModules implements CouncilModules {

    private final DatabaseClient database;

    PostgresCouncilModules(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Set<String>> enabledIn(TenantId council) {
        return database.sql("select module from platform.council_module where tenant_id = :council and enabled")
                .bind("council", council.value())
                .mapValue(String.class)
                .all()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Mono<Void> change(TenantId council, List<String> enable, List<String> disable) {
        return database.sql("""
                        insert into platform.council_module (tenant_id, module, enabled)
                        select :council, module, module = any(:enable) from unnest(:enable || :disable) module
                        on conflict (tenant_id, module) do update set enabled = excluded.enabled, changed_at = now()""")
                .bind("council", council.value())
                .bind("enable", enable.toArray(String[]::new))
                .bind("disable", disable.toArray(String[]::new))
                .then();
    }
}
