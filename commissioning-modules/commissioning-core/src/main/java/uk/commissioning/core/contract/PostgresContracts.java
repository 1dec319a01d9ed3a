package uk.commissioning.core.contract;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.postgres.PostgresColumns;
import uk.commissioning.kernel.money.CostShare;

/// Contracts with their placements and fee lines in PostgreSQL, in whole sets.
final class PostgresContracts implements Contracts {
    private static final String SAVE_CONTRACTS = """
            insert into core.contract as known (id, ref, kind, title, block_id, child_id, regime, route, route_reason,
                agreement_id, lot_id, provider_id, site_id, agreed_on, starts_on, ends_on, apportionment)
            select * from unnest(:ids::uuid[], :refs::text[], :kinds::text[], :titles::text[],
                :blocks::uuid[], :children::uuid[], :regimes::text[], :routes::text[], :reasons::text[],
                :agreements::uuid[], :lots::uuid[], :providers::uuid[], :sites::uuid[], :agreed::date[],
                :starts::date[], :ends::date[], :policies::text[])
            on conflict (tenant_id, id) do update set
                title = excluded.title, block_id = excluded.block_id, child_id = excluded.child_id,
                regime = excluded.regime, route = excluded.route, route_reason = excluded.route_reason,
                agreement_id = excluded.agreement_id, lot_id = excluded.lot_id,
                provider_id = excluded.provider_id, site_id = excluded.site_id,
                agreed_on = excluded.agreed_on, starts_on = excluded.starts_on,
                ends_on = excluded.ends_on, apportionment = excluded.apportionment,
                version = known.version + 1""";
    private static final String SAVE_FEE_LINES = """
            insert into core.fee_line (id, contract_id, purpose, basis, pence, units, units_of, vat_rate,
                vat_recoverable, valid_from)
            select l.id, l.contract, l.purpose, l.basis, l.pence, l.units, l.units_of, l.rate::numeric,
                l.recoverable::boolean, l.starts
            from unnest(:ids::uuid[], :contracts::uuid[], :purposes::text[], :bases::text[],
                :pence::bigint[], :units::int[], :every::text[], :rates::text[], :recoverable::text[],
                :starts::date[])
                as l(id, contract, purpose, basis, pence, units, units_of, rate, recoverable, starts)
            on conflict (tenant_id, id) do update set
                basis = excluded.basis, pence = excluded.pence, units = excluded.units,
                units_of = excluded.units_of, vat_rate = excluded.vat_rate,
                vat_recoverable = excluded.vat_recoverable, valid_from = excluded.valid_from""";

    private final DatabaseClient database;

    PostgresContracts(DatabaseClient database) {
        this.database = database;
    }

    /// The contracts first, then one index look-up each: a county's first file meets tables that PostgreSQL believes
    /// to be empty, and then it joins in an order that takes a minute.
    @Override
    public Mono<List<FullContract>> called(Collection<String> refs) {
        return database.sql("""
                        with wanted as materialized (
                            select c.*
                            from unnest(:refs::text[]) named(ref)
                            join core.contract c on c.ref = named.ref
                        )
                        select c.id, c.ref, c.kind, c.title, c.block_id, c.child_id, c.regime, c.route, c.route_reason,
                               c.agreement_id, c.lot_id, c.provider_id, c.site_id, c.agreed_on, c.starts_on, c.ends_on,
                               c.apportionment,
                               p.id as placement_id, p.child_id as placed_child, p.attendance, p.weeks::int as weeks,
                               b.places, b.price_per_place_pence,
                               array(select distinct on (e.purpose)
                                         concat_ws(' ', e.id, e.purpose, e.basis, e.pence, e.units, e.units_of,
                                             e.vat_rate, e.vat_recoverable, e.valid_from)
                                     from core.fee_line e
                                     where e.tenant_id = c.tenant_id and e.contract_id = c.id
                                     order by e.purpose, e.valid_from) as fees,
                               array(select concat_ws(' ', s.contributor, coalesce(s.percent::text || '%', s.pence::text))
                                     from core.cost_share s
                                     where s.tenant_id = c.tenant_id and s.contract_id = c.id) as shares
                        from wanted c
                        left join core.placement p on p.tenant_id = c.tenant_id and p.contract_id = c.id
                        left join core.block b on b.tenant_id = c.tenant_id and b.contract_id = c.id
                        order by c.ref""")
                .bind("refs", PostgresColumns.of(refs).texts(ref -> ref))
                .map(PostgresContractRow::read)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> save(List<FullContract> contracts, Collection<UUID> feeLinesGone) {
        return saveContracts(PostgresColumns.of(contracts))
                .then(Mono.defer(() -> savePlacements(contracts)))
                .then(Mono.defer(() -> saveBlocks(contracts)))
                .then(Mono.defer(() -> saveFeeLines(contracts, feeLinesGone)))
                .then(Mono.defer(() -> saveShares(contracts)));
    }

    private Mono<Void> saveContracts(PostgresColumns<FullContract> columns) {
        return database.sql(SAVE_CONTRACTS)
                .bind("ids", columns.ids(row -> row.contract().id()))
                .bind("refs", columns.texts(row -> row.contract().ref()))
                .bind("kinds", columns.texts(row -> row.contract().what().kind()))
                .bind("titles", columns.texts(row -> row.contract().what().title()))
                .bind("blocks", columns.ids(row -> row.contract().what().blockId()))
                .bind("children", columns.ids(row -> row.subject().childId()))
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
                .bind("policies", columns.texts(row -> row.contract().what().apportionment()))
                .then();
    }

    private Mono<Void> savePlacements(List<FullContract> contracts) {
        var placed = contracts.stream().flatMap(Placed::of).toList();
        if (placed.isEmpty()) return Mono.empty();
        var columns = PostgresColumns.of(placed);
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

    private Mono<Void> saveBlocks(List<FullContract> contracts) {
        var blocks = contracts.stream().flatMap(Bought::of).toList();
        if (blocks.isEmpty()) return Mono.empty();
        var columns = PostgresColumns.of(blocks);
        return database.sql("""
                        insert into core.block (contract_id, places, price_per_place_pence)
                        select * from unnest(:contracts::uuid[], :places::int[], :prices::bigint[])
                        on conflict (tenant_id, contract_id) do update set
                            places = excluded.places, price_per_place_pence = excluded.price_per_place_pence""")
                .bind("contracts", columns.ids(Bought::contractId))
                .bind("places", columns.numbers(row -> row.block().places()))
                .bind(
                        "prices",
                        columns.amounts(row -> row.block().pricePerPlace().pence()))
                .then();
    }

    private Mono<Void> saveFeeLines(List<FullContract> contracts, Collection<UUID> gone) {
        var columns = PostgresColumns.of(contracts.stream().flatMap(Line::of).toList());
        return database.sql("delete from core.fee_line f where f.id = any(:gone)")
                .bind("gone", PostgresColumns.of(gone).ids(id -> id))
                .then()
                .then(Mono.defer(() -> database.sql(SAVE_FEE_LINES)
                        .bind("ids", columns.ids(row -> row.fee().id()))
                        .bind("contracts", columns.ids(Line::contractId))
                        .bind("purposes", columns.texts(row -> row.fee().purpose()))
                        .bind("bases", columns.texts(row -> row.fee().price().basis()))
                        .bind(
                                "pence",
                                columns.amounts(row -> row.fee().price().unit().pence()))
                        .bind("units", columns.numbers(row -> row.fee().price().units()))
                        .bind("every", columns.texts(row -> row.fee().price().every()))
                        .bind("rates", columns.texts(row -> row.fee().vat().percent()))
                        .bind(
                                "recoverable",
                                columns.texts(row -> row.fee().vat().recoverable()))
                        .bind("starts", columns.dates(row -> row.fee().from()))
                        .then()));
    }

    /// A contract that shares its cost no longer has no row.
    private Mono<Void> saveShares(List<FullContract> contracts) {
        var columns = PostgresColumns.of(contracts.stream().flatMap(Shared::of).toList());
        return database.sql("delete from core.cost_share s where s.contract_id = any(:contracts)")
                .bind(
                        "contracts",
                        PostgresColumns.of(contracts).ids(row -> row.contract().id()))
                .then()
                .then(Mono.defer(() -> columns.records().isEmpty()
                        ? Mono.empty()
                        : database.sql("""
                        insert into core.cost_share (contract_id, contributor, percent, pence)
                        select s.contract, s.contributor, s.percent::numeric, s.pence::bigint
                        from unnest(:contracts::uuid[], :contributors::text[], :percents::text[], :pence::text[])
                            as s(contract, contributor, percent, pence)""")
                                .bind("contracts", columns.ids(Shared::contractId))
                                .bind(
                                        "contributors",
                                        columns.texts(row -> row.share().contributor()))
                                .bind("percents", columns.texts(Shared::percent))
                                .bind("pence", columns.texts(Shared::pence))
                                .then()));
    }

    private static CallOff.Way way(FullContract row) {
        return row.contract().callOff().way();
    }

    private record Placed(Contract contract, Placement placement) {

        static Stream<Placed> of(FullContract of) {
            var placement = of.subject().placement();
            return placement == null ? Stream.empty() : Stream.of(new Placed(of.contract(), placement));
        }
    }

    private record Bought(UUID contractId, Block block) {

        static Stream<Bought> of(FullContract of) {
            var block = of.subject().block();
            return block == null
                    ? Stream.empty()
                    : Stream.of(new Bought(of.contract().id(), block));
        }
    }

    private record Line(UUID contractId, FeeLine fee) {

        static Stream<Line> of(FullContract of) {
            return of.fees().stream().map(fee -> new Line(of.contract().id(), fee));
        }
    }

    private record Shared(UUID contractId, CostShare share) {

        static Stream<Shared> of(FullContract of) {
            return of.shares().stream().map(share -> new Shared(of.contract().id(), share));
        }

        @Nullable
        Object percent() {
            return share instanceof CostShare.Percentage part ? part.percent() : null;
        }

        @Nullable
        Object pence() {
            return share instanceof CostShare.Amount part ? part.amount().pence() : null;
        }
    }
}
