package uk.commissioning.therapies.order;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.postgres.PostgresColumns;
import uk.commissioning.core.postgres.PostgresRow;

/// Therapy orders in PostgreSQL, in whole sets.
final class PostgresTherapyOrders implements TherapyOrders {
    private final DatabaseClient database;

    PostgresTherapyOrders(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<TherapyOrder>> of(Collection<UUID> contractIds) {
        return database.sql("""
                        select o.contract_id, o.therapy_type, o.arrangement, o.unit, o.ehcp_section, o.outcome_ref
                        from therapies.therapy_order o
                        where o.contract_id = any(:contracts)""")
                .bind("contracts", PostgresColumns.of(contractIds).ids(id -> id))
                .map(PostgresTherapyOrders::order)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> save(List<TherapyOrder> orders) {
        var columns = PostgresColumns.of(orders);
        return database.sql("""
                        insert into therapies.therapy_order
                            (contract_id, therapy_type, arrangement, unit, ehcp_section, outcome_ref)
                        select * from unnest(:contracts::uuid[], :types::text[], :arrangements::text[], :units::text[],
                            :sections::text[], :outcomes::text[])
                        on conflict (tenant_id, contract_id) do update set
                            therapy_type = excluded.therapy_type, arrangement = excluded.arrangement,
                            unit = excluded.unit, ehcp_section = excluded.ehcp_section,
                            outcome_ref = excluded.outcome_ref""")
                .bind("contracts", columns.ids(TherapyOrder::contractId))
                .bind("types", columns.texts(TherapyOrder::type))
                .bind("arrangements", columns.texts(TherapyOrder::arrangement))
                .bind("units", columns.texts(TherapyOrder::unit))
                .bind("sections", columns.texts(TherapyOrder::ehcpSection))
                .bind("outcomes", columns.texts(TherapyOrder::outcomeRef))
                .then();
    }

    private static TherapyOrder order(Readable readable) {
        var row = new PostgresRow(readable);
        return new TherapyOrder(
                row.id("contract_id"),
                TherapyType.valueOf(row.text("therapy_type")),
                Arrangement.valueOf(row.text("arrangement")),
                OrderUnit.valueOf(row.text("unit")),
                row.optionalText("ehcp_section"),
                row.optionalText("outcome_ref"));
    }
}
