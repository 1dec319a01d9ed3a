package uk.commissioning.core.figures;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PostgresDefinition;
import uk.commissioning.core.postgres.PostgresRow;

/// All cells in one statement, so that they belong to one moment.
final class PostgresComparableCosts implements ComparableCosts {

    private static final String CELLS = """
            select p.need, p.attendance, p.birth_cohort, p.site_kind, p.agreement_id is not null as under_agreement,
                   count(*) as placements,
                   coalesce(sum(p.yearly_pence), 0)::bigint as fee_pence,
                   coalesce(sum(p.irrecoverable_vat_pence), 0) as vat_pence,
                   count(*) filter (where p.yearly_pence is null) as without_fee
            from core.placements_counted(:on, :starts_by, :ends_from) p
            where :attendance in ('ALL', p.attendance)
            group by p.need, p.attendance, p.birth_cohort, p.site_kind, p.agreement_id is not null
            order by 1, 2, 3, 4, 5""";

    private final DatabaseClient database;

    PostgresComparableCosts(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<Cell>> cells(PlacementDefinition definition) {
        return database.sql(CELLS)
                .bindValues(PostgresDefinition.window(definition))
                .bind("attendance", definition.attendance().name())
                .map(PostgresComparableCosts::cell)
                .all()
                .collectList();
    }

    private static Cell cell(Readable readable) {
        var row = new PostgresRow(readable);
        var vat = Objects.requireNonNull(readable.get("vat_pence", BigDecimal.class));
        return new Cell(
                new Children(row.text("need"), Attendance.valueOf(row.text("attendance")), row.number("birth_cohort")),
                row.text("site_kind"),
                row.flag("under_agreement"),
                new Costs(row.amount("placements"), row.amount("fee_pence"), vat, row.amount("without_fee")));
    }
}
