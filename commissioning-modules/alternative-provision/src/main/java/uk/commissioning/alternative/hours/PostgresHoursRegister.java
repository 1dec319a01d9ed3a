package uk.commissioning.alternative.hours;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.hours.ChildHours.Days;
import uk.commissioning.alternative.hours.ChildHours.Part;
import uk.commissioning.alternative.hours.ChildHours.Provider;
import uk.commissioning.alternative.hours.HoursPage.Totals;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.core.postgres.PostgresRow;

/// Hours in PostgreSQL; totals and children in one statement, a row for each package of the children shown.
final class PostgresHoursRegister implements HoursRegister {

    private static final String PAGE = """
            with package as materialized (
                select c.tenant_id, c.id, c.ref, c.child_id, c.provider_id, p.hours, c.starts_on,
                       least(c.ended_on, c.ends_on) as last_day
                from alternative.ap_package p
                join core.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
                where c.starts_on <= :on
                  and coalesce(least(c.ended_on, c.ends_on), :on) >= :on
            ),
            weekly as materialized (
                select tenant_id, child_id, sum(hours) as hours, count(distinct provider_id) > 1 as shared
                from package
                group by tenant_id, child_id
            ),
            totals as (
                select count(*) as all_children,
                       count(*) filter (where hours <= :threshold::numeric) as all_below,
                       count(*) filter (where shared) as all_shared,
                       coalesce(sum(hours), 0)::text as all_hours
                from weekly
            ),
            page as (
                select k.tenant_id, k.id as child_id, k.ref as child_ref, w.hours::text as child_hours
                from weekly w
                join core.child k on k.tenant_id = w.tenant_id and k.id = w.child_id
                where :sees_children
                  and core.lives_in(k.home_district_gss, :area)
                  and (:which = 'ALL'
                       or (:which = 'BELOW_FULL_TIME' and w.hours <= :threshold::numeric)
                       or (:which = 'MORE_THAN_ONE_PROVIDER' and w.shared))
                  and (:after::uuid is null
                       or k.ref > (select a.ref from core.child a where a.id = :after))
                order by k.ref
                limit :fetched
            )
            select totals.*, page.child_id, page.child_ref, page.child_hours,
                   exists (select from core.placement s
                           join core.contract u on u.tenant_id = s.tenant_id and u.id = s.contract_id
                           where s.tenant_id = page.tenant_id and s.child_id = page.child_id
                             and s.starts_on <= :on
                             and coalesce(least(s.ends_on, u.ended_on), :on) >= :on) as at_school,
                   g.id, g.ref, g.hours::text as hours, g.starts_on, g.last_day, v.id as provider_id, v.name as provider
            from totals
            left join page on true
            left join package g on g.tenant_id = page.tenant_id and g.child_id = page.child_id
            left join core.provider v on v.id = g.provider_id
            order by page.child_ref, g.starts_on, g.ref""";

    private final DatabaseClient database;

    PostgresHoursRegister(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Found> page(HoursQuestion question, @Nullable BigDecimal threshold, Sight sight) {
        return database.sql(PAGE)
                .bind("on", question.on())
                .bind(
                        "threshold",
                        Parameters.in(R2dbcType.VARCHAR, threshold == null ? null : threshold.toPlainString()))
                .bind("sees_children", sight.seesChild())
                .bind("area", sight.area())
                .bind("which", question.which().name())
                .bind("after", question.after() == null ? Parameters.in(UUID.class) : question.after())
                .bind("fetched", question.limit() + 1)
                .map(PostgresHoursRegister::row)
                .all()
                .collectList()
                .map(PostgresHoursRegister::found);
    }

    private static Found found(List<Row> rows) {
        var children = new LinkedHashMap<UUID, List<ChildHours>>();
        rows.stream()
                .flatMap(row -> Stream.ofNullable(row.child))
                .forEach(child -> children.computeIfAbsent(child.childId(), _ -> new ArrayList<>())
                        .add(child));
        return new Found(
                rows.getFirst().totals,
                children.values().stream().map(PostgresHoursRegister::joined).toList());
    }

    /// The rows of one child, each with one of its packages.
    private static ChildHours joined(List<ChildHours> rows) {
        var first = rows.getFirst();
        var parts = rows.stream().flatMap(row -> row.parts().stream()).toList();
        return new ChildHours(first.childId(), first.childRef(), first.weekly(), first.atSchool(), parts);
    }

    private static Row row(Readable readable) {
        var row = new PostgresRow(readable);
        var totals = new Totals(
                row.amount("all_children"),
                row.amount("all_below"),
                row.amount("all_shared"),
                new BigDecimal(row.text("all_hours")));
        var child = row.optionalId("child_id");
        return new Row(totals, child == null ? null : child(child, row));
    }

    private static ChildHours child(UUID id, PostgresRow row) {
        var part = new Part(
                row.id("id"),
                row.text("ref"),
                new Provider(row.id("provider_id"), row.text("provider")),
                hours(row, "hours"),
                new Days(row.date("starts_on"), row.optionalDate("last_day")));
        return new ChildHours(
                id, row.text("child_ref"), hours(row, "child_hours"), row.flag("at_school"), List.of(part));
    }

    private static BigDecimal hours(PostgresRow row, String column) {
        return new BigDecimal(row.text(column));
    }

    private record Row(Totals totals, @Nullable ChildHours child) {}
}
