package uk.commissioning.core.placement;

import io.r2dbc.spi.Readable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.postgres.PostgresRow;

/// All sums of an overview in one statement, so that they belong to one moment.
final class PostgresPlacementFigures implements PlacementFigures {

    private static final String BY_ROUTE = """
            with active as (
                select p.site_id,
                       c.route,
                       c.agreement_id is not null as under_agreement,
                       :attendance in ('ALL', p.attendance) as counted,
                       (select sum(f.pence)
                        from core.fee_line f
                        where f.tenant_id = c.tenant_id
                          and f.contract_id = c.id
                          and f.basis = 'ANNUAL'
                          and f.valid_from <= :on
                          and (f.valid_to is null or f.valid_to >= :on)) as pence
                from core.placement p
                join core.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
                where p.starts_on <= :on
                  and (p.ends_on is null or p.ends_on >= :on)
                  and c.agreed_on <= :on
            )
            select counted,
                   case when grouping(route) = 0 then route end as route,
                   case when grouping(under_agreement) = 0 then under_agreement end as under_agreement,
                   count(distinct site_id) as schools,
                   count(*) as placements,
                   coalesce(sum(pence), 0)::bigint as pence,
                   count(*) filter (where pence is null) as without_fee
            from active
            group by grouping sets ((counted, under_agreement, route), (counted, under_agreement), (counted))""";

    private final DatabaseClient database;

    PostgresPlacementFigures(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Figures> byRoute(PlacementDefinition definition) {
        return database.sql(BY_ROUTE)
                .bindValues(Map.of(
                        "on",
                        definition.on(),
                        "attendance",
                        definition.attendance().name()))
                .map(PostgresPlacementFigures::row)
                .all()
                .collectList()
                .map(PostgresPlacementFigures::figures);
    }

    private static Figures figures(List<Row> rows) {
        var routes = new ArrayList<RouteSum>();
        for (var route : Route.values()) {
            var sum = sum(rows, route, RouteWords.isUnderAgreement(route));
            if (sum != null) routes.add(new RouteSum(route, sum));
        }
        var otherAttendance = rows.stream()
                .filter(row -> !row.counted && row.underAgreement == null)
                .mapToLong(row -> row.sum.placements())
                .sum();
        return new Figures(
                routes, sum(rows, null, true), sum(rows, null, false), sum(rows, null, null), otherAttendance);
    }

    private static @Nullable Sum sum(List<Row> rows, @Nullable Route route, @Nullable Boolean underAgreement) {
        return rows.stream()
                .filter(row -> row.counted && row.route == route && row.isOf(underAgreement))
                .map(Row::sum)
                .findFirst()
                .orElse(null);
    }

    private static Row row(Readable readable) {
        var row = new PostgresRow(readable);
        return new Row(
                row.flag("counted"),
                row.optional("route", Route::valueOf),
                readable.get("under_agreement", Boolean.class),
                new Sum(
                        row.amount("schools"),
                        row.amount("placements"),
                        row.amount("pence"),
                        row.amount("without_fee")));
    }

    private record Row(
            boolean counted,
            @Nullable Route route,
            @Nullable Boolean underAgreement,
            Sum sum) {

        boolean isOf(@Nullable Boolean group) {
            return Objects.equals(underAgreement, group);
        }
    }
}
