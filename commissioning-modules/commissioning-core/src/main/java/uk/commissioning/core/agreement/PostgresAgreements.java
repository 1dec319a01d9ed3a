package uk.commissioning.core.agreement;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.postgres.PostgresColumns;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.calendar.Period;

/// Agreements in PostgreSQL, in whole sets.
final class PostgresAgreements implements Agreements {
    private static final String SAVE_AGREEMENTS = """
            insert into core.agreement (id, ref, title, kind, procurement_started, awarded_on, starts_on,
                ends_on, regime, max_value_pence)
            select * from unnest(:ids::uuid[], :refs::text[], :titles::text[], :kinds::text[],
                :started::date[], :awarded::date[], :starts::date[], :ends::date[], :regimes::text[],
                :maximums::text[]::bigint[])
            on conflict (tenant_id, id) do update set
                title = excluded.title, kind = excluded.kind,
                procurement_started = excluded.procurement_started, awarded_on = excluded.awarded_on,
                starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                max_value_pence = excluded.max_value_pence""";

    private final DatabaseClient database;

    PostgresAgreements(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<Members>> ofKind(AgreementKind kind) {
        return database.sql("select a.ref from core.agreement a where a.kind = :kind")
                .bind("kind", kind.name())
                .map(row -> new PostgresRow(row).text("ref"))
                .all()
                .collectList()
                .flatMap(this::called)
                .flatMap(agreements -> memberships(
                                agreements.stream().map(Agreement::id).toList())
                        .map(memberships -> Members.of(agreements, memberships)));
    }

    @Override
    public Mono<List<Agreement>> called(Collection<String> refs) {
        return database.sql("""
                        select a.id, a.ref, a.title, a.kind, a.procurement_started, a.awarded_on, a.starts_on, a.ends_on,
                               a.regime, a.max_value_pence, l.id as lot_id, l.code, l.rank
                        from core.agreement a
                        left join core.lot l on l.tenant_id = a.tenant_id and l.agreement_id = a.id
                        where a.ref = any(:refs)
                        order by a.ref, l.rank, l.code""")
                .bind("refs", PostgresColumns.of(refs).texts(ref -> ref))
                .map(PostgresAgreements::line)
                .all()
                .collectList()
                .map(PostgresAgreements::agreements);
    }

    @Override
    public Mono<List<Membership>> memberships(Collection<UUID> agreementIds) {
        return database.sql("""
                        select m.id, m.lot_id, m.provider_id, m.site_id, m.member_from, m.member_to, m.status
                        from core.membership m
                        join core.lot l on l.tenant_id = m.tenant_id and l.id = m.lot_id
                        where l.agreement_id = any(:agreements)
                        order by m.member_from, m.id""")
                .bind("agreements", PostgresColumns.of(agreementIds).ids(id -> id))
                .map(PostgresAgreements::membership)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> save(List<Agreement> agreements) {
        return saveAgreements(agreements).then(Mono.defer(() -> saveLots(agreements)));
    }

    private Mono<Void> saveAgreements(List<Agreement> agreements) {
        var columns = PostgresColumns.of(agreements);
        return database.sql(SAVE_AGREEMENTS)
                .bind("ids", columns.ids(Agreement::id))
                .bind("refs", columns.texts(Agreement::ref))
                .bind("titles", columns.texts(agreement -> agreement.facts().title()))
                .bind("kinds", columns.texts(agreement -> agreement.facts().kind()))
                .bind(
                        "started",
                        columns.dates(
                                agreement -> agreement.facts().procurement().started()))
                .bind(
                        "awarded",
                        columns.dates(
                                agreement -> agreement.facts().procurement().awarded()))
                .bind(
                        "starts",
                        columns.dates(agreement -> agreement.facts().term().from()))
                .bind(
                        "ends",
                        columns.dates(agreement -> agreement.facts().term().to()))
                .bind("regimes", columns.texts(Agreement::regime))
                .bind("maximums", columns.texts(PostgresAgreements::maximum))
                .then();
    }

    private Mono<Void> saveLots(List<Agreement> agreements) {
        var columns = PostgresColumns.of(agreements.stream()
                .flatMap(agreement -> agreement.lots().stream().map(lot -> new LotOf(agreement.id(), lot)))
                .toList());
        return database.sql("""
                        insert into core.lot (id, agreement_id, code, rank)
                        select * from unnest(:ids::uuid[], :agreements::uuid[], :codes::text[], :ranks::int[])
                        on conflict (tenant_id, id) do update set rank = excluded.rank""")
                .bind("ids", columns.ids(row -> row.lot().id()))
                .bind("agreements", columns.ids(LotOf::agreement))
                .bind("codes", columns.texts(row -> row.lot().code()))
                .bind("ranks", columns.numbers(row -> row.lot().rank()))
                .then();
    }

    @Override
    public Mono<Void> saveMemberships(List<Membership> memberships) {
        var columns = PostgresColumns.of(memberships);
        return database.sql("""
                        insert into core.membership (id, lot_id, provider_id, site_id, member_from, member_to,
                            status)
                        select * from unnest(:ids::uuid[], :lots::uuid[], :providers::uuid[], :sites::uuid[],
                            :from::date[], :to::date[], :standings::text[])
                        on conflict (tenant_id, id) do update set
                            member_to = excluded.member_to, status = excluded.status""")
                .bind("ids", columns.ids(Membership::id))
                .bind("lots", columns.ids(Membership::lotId))
                .bind("providers", columns.ids(membership -> membership.member().providerId()))
                .bind("sites", columns.ids(membership -> membership.member().siteId()))
                .bind("from", columns.dates(Membership::from))
                .bind("to", columns.dates(Membership::to))
                .bind("standings", columns.texts(Membership::standing))
                .then();
    }

    private static @Nullable Object maximum(Agreement agreement) {
        var maximum = agreement.facts().maximum();
        return maximum == null ? null : maximum.pence();
    }

    private static Line line(Readable readable) {
        var row = new PostgresRow(readable);
        var facts = new Agreement.Facts(
                row.text("title"),
                AgreementKind.valueOf(row.text("kind")),
                new Agreement.Procurement(row.optionalDate("procurement_started"), row.optionalDate("awarded_on")),
                new Period(row.date("starts_on"), row.date("ends_on")),
                row.optionalMoney("max_value_pence"));
        var agreement =
                new Agreement(row.id("id"), row.text("ref"), facts, Regime.valueOf(row.text("regime")), List.of());
        var lot = row.optionalId("lot_id");
        return new Line(agreement, lot == null ? null : new Lot(lot, row.text("code"), row.number("rank")));
    }

    private static List<Agreement> agreements(List<Line> lines) {
        var byId = new LinkedHashMap<UUID, Agreement>();
        for (var line : lines) {
            byId.merge(line.agreement().id(), line.asAgreement(), Line::together);
        }
        return List.copyOf(byId.values());
    }

    private static Membership membership(Readable readable) {
        var row = new PostgresRow(readable);
        return new Membership(
                row.id("id"),
                row.id("lot_id"),
                new Membership.Member(row.id("provider_id"), row.optionalId("site_id")),
                row.date("member_from"),
                row.optionalDate("member_to"),
                StandingStatus.valueOf(row.text("status")));
    }

    private record LotOf(UUID agreement, Lot lot) {}

    /// An agreement beside one of its lots, as a join gives them.
    private record Line(Agreement agreement, @Nullable Lot lot) {

        Agreement asAgreement() {
            return lot == null ? agreement : with(agreement, List.of(lot));
        }

        static Agreement together(Agreement one, Agreement other) {
            return with(
                    one,
                    Stream.concat(one.lots().stream(), other.lots().stream()).toList());
        }

        private static Agreement with(Agreement agreement, List<Lot> lots) {
            return new Agreement(agreement.id(), agreement.ref(), agreement.facts(), agreement.regime(), lots);
        }
    }
}
