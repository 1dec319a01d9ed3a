package uk.commissioning.core.contract;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.postgres.PostgresColumns;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.money.Money;

/// Contracts with their placements and fee lines in PostgreSQL, in whole sets.
final class PostgresContracts implements Contracts {
    private final DatabaseClient database;

    PostgresContracts(DatabaseClient database) {
        this.database = database;
    }

    /// The contracts first, then one index look-up each: a county's first file meets tables that PostgreSQL believes
    /// to be empty, and then it joins in an order that takes a minute.
    @Override
    public Mono<List<IndividualPlacementAgreement>> called(Collection<String> refs) {
        return database.sql("""
                        with wanted as materialized (
                            select c.tenant_id, c.id, c.ref, c.regime, c.route, c.route_reason, c.agreement_id, c.lot_id,
                                   c.provider_id, c.agreed_on, c.starts_on, c.ends_on
                            from unnest(:refs::text[]) named(ref)
                            join core.contract c on c.ref = named.ref
                        )
                        select c.id, c.ref, c.regime, c.route, c.route_reason, c.agreement_id, c.lot_id, c.provider_id,
                               p.site_id, c.agreed_on, c.starts_on, c.ends_on,
                               p.id as placement_id, p.child_id, p.attendance, p.weeks::int as weeks,
                               f.id as fee_id, f.pence, f.valid_from
                        from wanted c
                        join core.placement p on p.tenant_id = c.tenant_id and p.contract_id = c.id
                        join lateral (
                            select e.id, e.pence, e.valid_from from core.fee_line e
                            where e.tenant_id = c.tenant_id and e.contract_id = c.id and e.purpose = 'EDUCATION'
                            order by e.valid_from limit 1) f on true
                        order by c.ref""")
                .bind("refs", PostgresColumns.of(refs).texts(ref -> ref))
                .map(PostgresContracts::agreement)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> save(List<IndividualPlacementAgreement> agreements) {
        var columns = PostgresColumns.of(agreements);
        return saveContracts(columns)
                .then(Mono.defer(() -> savePlacements(columns)))
                .then(Mono.defer(() -> saveFeeLines(columns)));
    }

    private Mono<Void> saveContracts(PostgresColumns<IndividualPlacementAgreement> columns) {
        return database.sql("""
                        insert into core.contract (kind, id, ref, regime, route, route_reason, agreement_id, lot_id,
                            provider_id, site_id, agreed_on, starts_on, ends_on)
                        select 'IPA', * from unnest(:ids::uuid[], :refs::text[], :regimes::text[], :routes::text[],
                            :reasons::text[], :agreements::uuid[], :lots::uuid[], :providers::uuid[], :sites::uuid[],
                            :agreed::date[], :starts::date[], :ends::date[])
                        on conflict (tenant_id, id) do update set
                            regime = excluded.regime, route = excluded.route, route_reason = excluded.route_reason,
                            agreement_id = excluded.agreement_id, lot_id = excluded.lot_id,
                            provider_id = excluded.provider_id, site_id = excluded.site_id,
                            agreed_on = excluded.agreed_on, starts_on = excluded.starts_on,
                            ends_on = excluded.ends_on""")
                .bind("ids", columns.ids(row -> row.contract().id()))
                .bind("refs", columns.texts(row -> row.contract().ref()))
                .bind("regimes", columns.texts(row -> row.contract().callOff().regime()))
                .bind("routes", columns.texts(row -> way(row).route()))
                .bind("reasons", columns.texts(row -> way(row).reason()))
                .bind("agreements", columns.ids(row -> way(row).agreementId()))
                .bind("lots", columns.ids(row -> way(row).lotId()))
                .bind("providers", columns.ids(row -> row.contract().supplier().providerId()))
                .bind("sites", columns.ids(row -> row.contract().supplier().siteId()))
                .bind("agreed", columns.dates(row -> row.contract().callOff().agreedOn()))
                .bind("starts", columns.dates(row -> row.contract().term().from()))
                .bind("ends", columns.dates(row -> row.contract().term().to()))
                .then();
    }

    private Mono<Void> savePlacements(PostgresColumns<IndividualPlacementAgreement> columns) {
        return database.sql("""
                        insert into core.placement (id, contract_id, child_id, site_id, attendance, weeks, starts_on,
                            ends_on)
                        select * from unnest(:ids::uuid[], :contracts::uuid[], :children::uuid[], :sites::uuid[],
                            :attendances::text[], :weeks::int[], :starts::date[], :ends::date[])
                        on conflict (tenant_id, id) do update set
                            child_id = excluded.child_id, site_id = excluded.site_id,
                            attendance = excluded.attendance, weeks = excluded.weeks,
                            starts_on = excluded.starts_on, ends_on = excluded.ends_on""")
                .bind("ids", columns.ids(row -> row.placement().id()))
                .bind("contracts", columns.ids(row -> row.contract().id()))
                .bind("children", columns.ids(row -> row.placement().childId()))
                .bind("sites", columns.ids(row -> row.contract().supplier().siteId()))
                .bind("attendances", columns.texts(row -> row.placement().attendance()))
                .bind("weeks", columns.numbers(row -> row.placement().weeks()))
                .bind("starts", columns.dates(row -> row.contract().term().from()))
                .bind("ends", columns.dates(row -> row.contract().term().to()))
                .then();
    }

    private Mono<Void> saveFeeLines(PostgresColumns<IndividualPlacementAgreement> columns) {
        return database.sql("""
                        insert into core.fee_line (purpose, basis, id, contract_id, pence, valid_from)
                        select 'EDUCATION', 'ANNUAL', *
                        from unnest(:ids::uuid[], :contracts::uuid[], :pence::bigint[], :starts::date[])
                        on conflict (tenant_id, id) do update set
                            pence = excluded.pence, valid_from = excluded.valid_from""")
                .bind("ids", columns.ids(row -> row.education().id()))
                .bind("contracts", columns.ids(row -> row.contract().id()))
                .bind("pence", columns.amounts(row -> row.education().yearly().pence()))
                .bind("starts", columns.dates(row -> row.education().from()))
                .then();
    }

    private static CallOff.Way way(IndividualPlacementAgreement row) {
        return row.contract().callOff().way();
    }

    private static IndividualPlacementAgreement agreement(Readable readable) {
        var row = new PostgresRow(readable);
        var way = new CallOff.Way(
                Route.valueOf(row.text("route")),
                row.optional("route_reason", RouteReason::valueOf),
                row.optionalId("agreement_id"),
                row.optionalId("lot_id"));
        var contract = new Contract(
                row.id("id"),
                row.text("ref"),
                new CallOff(row.date("agreed_on"), Regime.valueOf(row.text("regime")), way),
                new Contract.Supplier(row.id("provider_id"), row.id("site_id")),
                new Term(row.date("starts_on"), row.optionalDate("ends_on")));
        var placement = new Placement(
                row.id("placement_id"),
                row.id("child_id"),
                Attendance.valueOf(row.text("attendance")),
                row.number("weeks"));
        var fee = new FeeLine(row.id("fee_id"), Money.ofPence(row.amount("pence")), row.date("valid_from"));
        return new IndividualPlacementAgreement(contract, placement, fee);
    }
}
