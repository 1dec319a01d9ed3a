package uk.commissioning.reorganisation.plan;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.module.Portfolio;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.ReorganisationVisit;

/// Decisions in PostgreSQL, whole sets at once.
final class PostgresDecisions implements Decisions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String PREDECESSOR = """
            join platform.council n on n.tenant_id = c.tenant_id and n.key = :council
            join platform.predecessor q on q.council_id = c.tenant_id""";

    private final DatabaseClient database;
    private final Portfolio portfolio;

    PostgresDecisions(DatabaseClient database, Portfolio portfolio) {
        this.database = database;
        this.portfolio = portfolio;
    }

    @Override
    public Mono<List<Known>> contracts(String council, List<UUID> contracts) {
        return database.sql("""
                        select c.contract_id, c.ref, c.child_id is not null as of_child, c.places is not null as is_block,
                               coalesce(c.ends_on < (select r.vesting_day from platform.reorganisation r), false) as ends_before
                        from %s c %s
                        where c.contract_id = any (:contracts)""".formatted(portfolio.contracts(), PREDECESSOR))
                .bind("council", council)
                .bind("contracts", contracts.toArray(UUID[]::new))
                .map(PostgresDecisions::known)
                .all()
                .collectList();
    }

    @Override
    public Mono<Boolean> hasChild(String council, UUID child) {
        return database.sql("select exists (select from %s c %s where c.child_id = :child)"
                        .formatted(portfolio.children(), PREDECESSOR))
                .bind("council", council)
                .bind("child", child)
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<List<String>> successors() {
        return database.sql("select key from platform.successor order by key")
                .mapValue(String.class)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> decide(String council, List<UUID> contracts, ContractDecision decision, Actor actor) {
        return ReorganisationVisit.current()
                .flatMap(visit -> database.sql("""
                        insert into platform.contract_decision
                            (reorganisation_id, council_id, contract_id, route, successor_key, split_by, key_kind,
                             key_values, reason, decided_by, decider_name)
                        select :reorganisation, n.tenant_id, c.id, :route, :successor, :split, :key,
                               :values::text::jsonb, :reason, :by, left(:name, 200)
                        from unnest(:contracts::uuid[]) c(id) join platform.council n on n.key = :council
                        on conflict (reorganisation_id, council_id, contract_id) do update set
                            route = excluded.route, successor_key = excluded.successor_key,
                            split_by = excluded.split_by, key_kind = excluded.key_kind,
                            key_values = excluded.key_values, reason = excluded.reason, decided_at = now(),
                            decided_by = excluded.decided_by, decider_name = excluded.decider_name""")
                        .bind("reorganisation", visit.reorganisation().id())
                        .bind("contracts", contracts.toArray(UUID[]::new))
                        .bind("council", council)
                        .bind("route", decision.route().name())
                        .bind("successor", text(decision.successor()))
                        .bind("split", text(decision.splitBy()))
                        .bind("key", text(decision.key()))
                        .bind("values", text(values(decision)))
                        .bind("reason", decision.reason())
                        .bind("by", actor.subject())
                        .bind("name", actor.name())
                        .then());
    }

    @Override
    public Mono<Void> undo(String council, List<UUID> contracts) {
        return database.sql("""
                        delete from platform.contract_decision d
                        using platform.council n
                        where n.tenant_id = d.council_id and n.key = :council and d.contract_id = any (:contracts)""")
                .bind("council", council)
                .bind("contracts", contracts.toArray(UUID[]::new))
                .then();
    }

    @Override
    public Mono<Void> decideChild(String council, UUID child, String successor, String reason, Actor actor) {
        return ReorganisationVisit.current()
                .flatMap(visit -> database.sql("""
                        insert into platform.child_decision
                            (reorganisation_id, council_id, child_id, successor_key, reason, decided_by, decider_name)
                        select :reorganisation, n.tenant_id, :child, :successor, :reason, :by, left(:name, 200)
                        from platform.council n where n.key = :council
                        on conflict (reorganisation_id, council_id, child_id) do update set
                            successor_key = excluded.successor_key, reason = excluded.reason, decided_at = now(),
                            decided_by = excluded.decided_by, decider_name = excluded.decider_name""")
                        .bind("reorganisation", visit.reorganisation().id())
                        .bind("council", council)
                        .bind("child", child)
                        .bind("successor", successor)
                        .bind("reason", reason)
                        .bind("by", actor.subject())
                        .bind("name", actor.name())
                        .then());
    }

    private static @Nullable String values(ContractDecision decision) {
        var key = decision.key();
        var brought =
                key != null && key.mayBringWeights() && !decision.keyValues().isEmpty();
        return brought ? JSON.writeValueAsString(decision.keyValues()) : null;
    }

    private static io.r2dbc.spi.Parameter text(@Nullable Object value) {
        return Parameters.in(R2dbcType.VARCHAR, value == null ? null : value.toString());
    }

    private static Known known(Readable row) {
        return new Known(
                Objects.requireNonNull(row.get("contract_id", UUID.class)),
                Objects.requireNonNull(row.get("ref", String.class)),
                Boolean.TRUE.equals(row.get("of_child", Boolean.class)),
                Boolean.TRUE.equals(row.get("is_block", Boolean.class)),
                Boolean.TRUE.equals(row.get("ends_before", Boolean.class)));
    }
}
