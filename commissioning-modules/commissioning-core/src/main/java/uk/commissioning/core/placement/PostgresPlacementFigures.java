package uk.commissioning.core.placement;

import io.r2dbc.spi.Readable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.postgres.PostgresRow;

/// All sums of an overview in one statement, so that they belong to one moment.
final class PostgresPlacementFigures implements PlacementFigures {

    private static final String BY_ROUTE = """
            with counted as (
                select p.site_id,
                       p.route,
                       p.agreement_id is not null as under_agreement,
                       :attendance in ('ALL', p.attendance) as counted,
                       p.yearly_pence as pence
                from core.placements_counted(:on, :starts_by, :ends_from) p
            )
            select counted,
                   case when grouping(route) = 0 then route end as route,
                   case when grouping(under_agreement) = 0 then under_agreement end as under_agreement,
                   count(distinct site_id) as schools,
                   count(*) as placements,
                   coalesce(sum(pence), 0)::bigint as pence,
                   count(*) filter (where pence is null) as without_fee
            from counted
            group by grouping sets ((counted, under_agreement, route), (counted, under_agreement), (counted))""";

    private final DatabaseClient database;

    PostgresPlacementFigures(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Figures> byRoute(PlacementDefinition definition) {
        return database.sql(BY_ROUTE)
                .bindValues(PostgresDefinition.window(definition))
                .bind("attendance", definition.attendance().name())
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
