package uk.commissioning.core.figures;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PostgresDefinition;
import uk.commissioning.core.postgres.PostgresRow;

/// All districts in one statement, so that they belong to one moment.
final class PostgresDistrictFigures implements DistrictFigures {

    /// The last standing that holds on the day counts. Suspended is as closed as under embargo; who was terminated
    /// is no member. A school that is open on one lot is open.
    private static final String BY_DISTRICT = """
            with standing as (
                select distinct on (s.provider_id, s.site_id) s.provider_id, s.site_id, s.status
                from core.provider_standing s
                where s.valid_from <= :on and (s.valid_to is null or s.valid_to >= :on)
                order by s.provider_id, s.site_id, s.valid_from desc
            ),
            member as (
                select m.site_id, s.district_gss as district,
                       bool_or(m.status in ('ACTIVE', 'IMPROVEMENT_PLAN')) and not bool_or(coalesce(t.stopped, false)) as open
                from core.membership m
                join core.lot l on l.id = m.lot_id
                join core.agreement a on a.id = l.agreement_id
                join core.site s on s.id = m.site_id
                left join lateral (
                    select bool_or(t.status in ('EMBARGO', 'SUSPENDED')) as stopped,
                           bool_or(t.status = 'TERMINATED') as terminated
                    from standing t
                    where t.site_id = m.site_id
                       or t.site_id is null and t.provider_id in (m.provider_id, s.provider_id)
                ) t on true
                where a.kind in ('DPS', 'FRAMEWORK', 'OPEN_FRAMEWORK')
                  and :agreement in ('', a.ref)
                  and a.starts_on <= :on and a.ends_on >= :on
                  and m.member_from <= :on and (m.member_to is null or m.member_to >= :on)
                  and m.status <> 'TERMINATED'
                  and not coalesce(t.terminated, false)
                group by m.site_id, s.district_gss
            ),
            counted as (
                select p.site_id, p.child_id, p.school_district, p.home_district, m.site_id is not null as member
                from core.placements_counted(:on, :starts_by, :ends_from) p
                left join member m on m.site_id = p.site_id
                where :attendance in ('ALL', p.attendance)
            ),
            found as (
                select district, count(*) as framework, count(*) filter (where not open) as embargoed,
                       0 as off_framework, 0 as placements, 0 as resident, 0 as placed_out, 0 as inflow
                from member group by district
                union all
                select school_district, 0, 0, count(distinct site_id) filter (where not member), count(*), 0, 0,
                       count(distinct child_id) filter (where home_district <> school_district)
                from counted group by school_district
                union all
                select home_district, 0, 0, 0, 0, count(distinct child_id),
                       count(distinct child_id) filter (where school_district <> home_district), 0
                from counted group by home_district
            )
            select district, sum(framework)::bigint as framework, sum(embargoed)::bigint as embargoed,
                   sum(off_framework)::bigint as off_framework, sum(placements)::bigint as placements,
                   sum(resident)::bigint as resident, sum(placed_out)::bigint as placed_out,
                   sum(inflow)::bigint as inflow
            from found
            group by district""";

    private static final String CONTEXT = """
            select 'CODE' as kind, value, null::text as title, valid_from, valid_to
            from platform.council_identifier where scheme = 'GSS'
            union all
            select 'AGREEMENT', ref, title, starts_on, ends_on
            from core.agreement where kind in ('DPS', 'FRAMEWORK', 'OPEN_FRAMEWORK')
            order by 1, 2""";

    private final DatabaseClient database;

    PostgresDistrictFigures(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<DistrictRow>> byDistrict(PlacementDefinition definition, @Nullable String agreement) {
        return database.sql(BY_DISTRICT)
                .bindValues(PostgresDefinition.window(definition))
                .bind("attendance", definition.attendance().name())
                .bind("agreement", Objects.requireNonNullElse(agreement, ""))
                .map(PostgresDistrictFigures::row)
                .all()
                .collectList();
    }

    @Override
    public Mono<Context> context() {
        return database.sql(CONTEXT)
                .map(readable -> Found.of(new PostgresRow(readable)))
                .all()
                .collectList()
                .map(PostgresDistrictFigures::context);
    }

    private static Context context(List<Found> found) {
        return new Context(
                found.stream().filter(Found::isCode).map(Found::code).toList(),
                found.stream().filter(row -> !row.isCode()).map(Found::named).toList());
    }

    private static DistrictRow row(Readable readable) {
        var row = new PostgresRow(readable);
        return new DistrictRow(
                row.optionalText("district"),
                new Schools(row.amount("framework"), row.amount("embargoed"), row.amount("off_framework")),
                new Pupils(
                        row.amount("placements"),
                        row.amount("resident"),
                        row.amount("placed_out"),
                        row.amount("inflow")));
    }

    private record Found(boolean isCode, Code code, Named named) {

        static Found of(PostgresRow row) {
            var value = row.text("value");
            return new Found(
                    row.text("kind").equals("CODE"),
                    new Code(value, row.date("valid_from"), row.optionalDate("valid_to")),
                    new Named(value, Objects.requireNonNullElse(row.optionalText("title"), value)));
        }
    }
}
