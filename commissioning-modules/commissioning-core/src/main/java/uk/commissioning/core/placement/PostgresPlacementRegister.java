package uk.commissioning.core.placement;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.child.Child;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.child.SealedIdentity;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.contract.RouteReason;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.placement.PlacementLine.ChildSeen;
import uk.commissioning.core.placement.PlacementLine.School;
import uk.commissioning.core.placement.PlacementRecord.AgreementPart;
import uk.commissioning.core.placement.PlacementRecord.ContractPart;
import uk.commissioning.core.placement.PlacementRecord.FeePart;
import uk.commissioning.core.placement.PlacementRecord.ReferencePart;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.money.Money;

/// Placements in PostgreSQL. The reader's sight is part of the statement: what is out of sight is null in the answer.
final class PostgresPlacementRegister implements PlacementRegister {

    private static final String LINES = """
            select p.id, c.ref, c.route, s.name as school, s.urn, c.starts_on, least(c.ended_on, c.ends_on) as ends_on,
                   (select coalesce(sum(f.pence), 0)::bigint
                    from core.fee_line f
                    where f.tenant_id = c.tenant_id
                      and f.contract_id = c.id
                      and f.basis = 'ANNUAL'
                      and f.valid_from <= coalesce(:active_on::date, :today)
                      and (f.valid_to is null or f.valid_to >= coalesce(:active_on::date, :today))) as pence,
                   case when n.child then k.id end as child_id,
                   case when n.child then k.ref end as child_ref,
                   case when n.child then k.need end as need
            from core.contract c
            join core.placement p on p.tenant_id = c.tenant_id and p.contract_id = c.id
            join core.child k on k.tenant_id = p.tenant_id and k.id = p.child_id
            join core.site s on s.id = p.site_id
            cross join lateral (select :sees_child and core.lives_in(k.home_district_gss, :area) as child) n
            where c.ref > :after
              and (not :of_children or core.lives_in(k.home_district_gss, :area))
              and (:urn::text is null or s.urn = :urn)
              and (:need::text is null or k.need = :need)
              and (:route::text is null or c.route = :route)
              and (:active_on::date is null
                   or (c.agreed_on <= :active_on
                       and p.starts_on <= :active_on
                       and (least(p.ends_on, c.ended_on) is null or least(p.ends_on, c.ended_on) >= :active_on)))
              and (:contract_ref::text is null or c.ref = :contract_ref)
              and (:child_ref::text is null or k.ref = :child_ref)
              and (:upn_mark::bytea is null or k.upn_index = :upn_mark)
              and (:name_mark::bytea is null or k.name_index = :name_mark)
            order by c.ref
            limit :fetched""";

    /// Whoever asks chooses the filters, so each question gets a plan of its own. PostgreSQL would settle on one
    /// plan for all of them after five questions, and that one reads every placement of the council for the first
    /// page.
    private static final String A_PLAN_FOR_EACH_QUESTION = "set local plan_cache_mode = force_custom_plan";

    private static final String WITH_ID = """
            select p.id, c.id as contract_id, p.weeks::int as weeks, s.name as school, s.urn, s.id as site_id,
                   v.name as provider, v.id as provider_id,
                   c.ref, c.regime, c.route, c.route_reason, c.agreed_on, c.starts_on,
                   least(c.ended_on, c.ends_on) as ends_on,
                   a.ref as agreement_ref, a.title as agreement_title, l.code as lot,
                   case when n.reference then k.id end as child_id,
                   case when n.reference then k.ref end as child_ref,
                   case when n.reference then p.starts_on end as attends_from,
                   case when n.reference then least(p.ends_on, c.ended_on) end as attends_to,
                   :sees_reference and not n.reference as outside,
                   i.need, i.home_district_gss, i.birth_cohort::int as birth_cohort, i.wrapped_key,
                   i.upn_sealed, i.family_name_sealed, i.given_name_sealed, i.date_of_birth_sealed,
                   i.home_postcode_sealed,
                   case when n.child then p.attendance end as attendance,
                   f.purpose, f.pence, f.valid_from, f.valid_to
            from core.placement p
            join core.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
            join core.child k on k.tenant_id = p.tenant_id and k.id = p.child_id
            join core.site s on s.id = p.site_id
            join core.provider v on v.id = c.provider_id
            left join core.agreement a on a.tenant_id = c.tenant_id and a.id = c.agreement_id
            left join core.lot l on l.tenant_id = c.tenant_id and l.id = c.lot_id
            cross join lateral (
                select :sees_reference and core.lives_in(k.home_district_gss, :area) as reference,
                       :sees_child and core.lives_in(k.home_district_gss, :area) as child) n
            left join core.child i on n.child and i.tenant_id = k.tenant_id and i.id = k.id
            left join core.fee_line f on f.tenant_id = c.tenant_id and f.contract_id = c.id and f.basis = 'ANNUAL'
            where p.id = :id
            order by f.valid_from, f.purpose""";

    private final DatabaseClient database;

    PostgresPlacementRegister(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<PlacementLine>> lines(Sight sight, Wanted wanted) {
        return database.sql(A_PLAN_FOR_EACH_QUESTION).then().then(found(sight, wanted));
    }

    private Mono<List<PlacementLine>> found(Sight sight, Wanted wanted) {
        var filter = wanted.question().filter();
        var keys = wanted.keys();
        return database.sql(LINES)
                .bind("after", wanted.question().after())
                .bind("fetched", wanted.question().limit() + 1)
                .bind("today", wanted.today())
                .bind("sees_child", sight.seesChild())
                .bind("area", sight.area())
                .bind("of_children", wanted.isOfChildren())
                .bind("urn", text(filter.school()))
                .bind("need", text(filter.need()))
                .bind("route", text(filter.route()))
                .bind("active_on", Parameters.in(R2dbcType.DATE, filter.activeOn()))
                .bind("contract_ref", text(keys.contractRef()))
                .bind("child_ref", text(keys.childRef()))
                .bind("upn_mark", Parameters.in(R2dbcType.VARBINARY, keys.upnMark()))
                .bind("name_mark", Parameters.in(R2dbcType.VARBINARY, keys.nameMark()))
                .map(PostgresPlacementRegister::line)
                .all()
                .collectList();
    }

    @Override
    public Mono<Row> withId(Sight sight, UUID id) {
        return database.sql(WITH_ID)
                .bind("id", id)
                .bind("sees_reference", sight.seesReference())
                .bind("sees_child", sight.seesChild())
                .bind("area", sight.area())
                .map(PostgresPlacementRegister::row)
                .all()
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(PostgresPlacementRegister::joined);
    }

    /// One row comes for each fee line: a statement of their own would cost every reader a round trip.
    private static Row joined(List<Row> rows) {
        return rows.getFirst()
                .with(rows.stream().flatMap(row -> row.fees().stream()).toList());
    }

    private static PlacementLine line(Readable readable) {
        var row = new PostgresRow(readable);
        var child = row.optionalId("child_id");
        return new PlacementLine(
                row.id("id"),
                row.text("ref"),
                Route.valueOf(row.text("route")),
                new School(row.text("school"), row.optionalText("urn")),
                new Term(row.date("starts_on"), row.optionalDate("ends_on")),
                Money.ofPence(row.amount("pence")),
                child == null ? null : new ChildSeen(child, row.text("child_ref"), Need.valueOf(row.text("need"))));
    }

    private static Row row(Readable readable) {
        var row = new PostgresRow(readable);
        return new Row(
                row.id("id"),
                contract(row),
                new School(row.text("school"), row.optionalText("urn")),
                row.text("provider"),
                new PlacementRecord.Places(row.id("site_id"), row.id("provider_id")),
                row.number("weeks"),
                fees(row),
                row.optionalText("child_ref") == null ? null : reference(row),
                row.optionalText("attendance") == null ? null : child(row),
                row.flag("outside"));
    }

    private static ReferencePart reference(PostgresRow row) {
        var attends = new Term(row.date("attends_from"), row.optionalDate("attends_to"));
        return new ReferencePart(row.id("child_id"), row.text("child_ref"), attends);
    }

    private static ContractPart contract(PostgresRow row) {
        var agreement = row.optionalText("agreement_ref");
        return new ContractPart(
                row.id("contract_id"),
                row.text("ref"),
                Regime.valueOf(row.text("regime")),
                Route.valueOf(row.text("route")),
                agreement == null
                        ? null
                        : new AgreementPart(agreement, row.text("agreement_title"), row.optionalText("lot")),
                row.optional("route_reason", RouteReason::valueOf),
                row.date("agreed_on"),
                new Term(row.date("starts_on"), row.optionalDate("ends_on")));
    }

    private static LockedChild child(PostgresRow row) {
        var identity = new SealedIdentity(
                row.optionalBytes("upn_sealed"),
                row.bytes("family_name_sealed"),
                row.bytes("given_name_sealed"),
                row.bytes("date_of_birth_sealed"),
                row.optionalBytes("home_postcode_sealed"));
        return new LockedChild(
                new Child.Locked(row.bytes("wrapped_key"), identity),
                Need.valueOf(row.text("need")),
                Attendance.valueOf(row.text("attendance")),
                row.optionalText("home_district_gss"),
                row.number("birth_cohort"));
    }

    /// The fee line of this row; none where the contract has none.
    private static List<FeePart> fees(PostgresRow row) {
        var purpose = row.optionalText("purpose");
        if (purpose == null) return List.of();

        return List.of(new FeePart(
                purpose, Money.ofPence(row.amount("pence")), row.date("valid_from"), row.optionalDate("valid_to")));
    }

    private static Parameter text(@Nullable Object value) {
        return Parameters.in(R2dbcType.VARCHAR, value == null ? null : value.toString());
    }
}
