package uk.commissioning.core.figures;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementFigures.Sum;
import uk.commissioning.core.placement.PostgresDefinition;
import uk.commissioning.core.postgres.PostgresRow;

/// All rows of a breakdown and its totals in one statement, so that they belong to one moment.
final class PostgresPlacementBreakdowns implements PlacementBreakdowns {

    private static final String BY_DIMENSION = """
            with counted as (
                select p.site_id,
                       :attendance in ('ALL', p.attendance) as counted,
                       p.yearly_pence as pence,
                       case :dimension
                           when 'ROUTE' then p.route
                           when 'LOT' then case when p.agreement_id is null then 'SPOT'
                                                else a.ref || ', lot ' || coalesce(l.code, 'not told') end
                           when 'NEED' then p.need
                           when 'YEAR_GROUP' then p.birth_cohort::text
                           when 'SCHOOL_DISTRICT' then p.school_district
                           when 'HOME_DISTRICT' then p.home_district
                           when 'ATTENDANCE' then p.attendance
                       end as key
                from core.placements_counted(:on, :starts_by, :ends_from) p
                left join core.agreement a on a.id = p.agreement_id
                left join core.lot l on l.id = p.lot_id
            )
            select counted,
                   case when grouping(key) = 0 then key end as key,
                   grouping(key) = 1 as whole,
                   count(distinct site_id) as schools,
                   count(*) as placements,
                   coalesce(sum(pence), 0)::bigint as pence,
                   count(*) filter (where pence is null) as without_fee
            from counted
            group by grouping sets ((counted, key), (counted))""";

    private final DatabaseClient database;

    PostgresPlacementBreakdowns(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Breakdown> by(Dimension dimension, PlacementDefinition definition) {
        return database.sql(BY_DIMENSION)
                .bindValues(PostgresDefinition.window(definition))
                .bind("attendance", definition.attendance().name())
                .bind("dimension", dimension.name())
                .map(PostgresPlacementBreakdowns::row)
                .all()
                .collectList()
                .map(rows -> breakdown(dimension, definition, rows));
    }

    private static Breakdown breakdown(Dimension dimension, PlacementDefinition definition, List<Found> found) {
        var words = new DimensionWords(dimension, definition.on());
        var rows = found.stream()
                .filter(row -> row.counted && !row.whole)
                .map(row -> new Breakdown.Row(row.key, words.title(row.key), row.sum))
                .sorted(words.order())
                .toList();
        var total = found.stream()
                .filter(row -> row.counted && row.whole)
                .map(Found::sum)
                .findFirst()
                .orElse(null);
        var other = found.stream()
                .filter(row -> !row.counted && row.whole)
                .mapToLong(row -> row.sum.placements())
                .sum();
        return new Breakdown(dimension, definition, rows, total, other);
    }

    private static Found row(Readable readable) {
        var row = new PostgresRow(readable);
        return new Found(
                row.flag("counted"),
                row.flag("whole"),
                row.optionalText("key"),
                new Sum(
                        row.amount("schools"),
                        row.amount("placements"),
                        row.amount("pence"),
                        row.amount("without_fee")));
    }

    private record Found(
            boolean counted, boolean whole, @Nullable String key, Sum sum) {}
}
