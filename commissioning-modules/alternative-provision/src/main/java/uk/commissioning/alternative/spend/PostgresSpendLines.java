package uk.commissioning.alternative.spend;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.packages.Cohort;
import uk.commissioning.core.commitment.PostgresCommitmentRow;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.calendar.Period;

/// Reads `core.commitment_line` beside the packages.
final class PostgresSpendLines implements SpendLines {

    private static final String LINES = """
            select %s, p.cohort
            from alternative.ap_package p
            join core.commitment_line l on l.tenant_id = p.tenant_id and l.contract_id = p.contract_id
            where %s
            """.formatted(PostgresCommitmentRow.COLUMNS, PostgresCommitmentRow.WITHIN);

    private final DatabaseClient database;

    PostgresSpendLines(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<Line>> within(Period period) {
        return database.sql(LINES)
                .bind("since", period.from())
                .bind("until", period.to())
                .map(PostgresSpendLines::line)
                .all()
                .collectList();
    }

    private static Line line(Readable row) {
        var cohort = Cohort.valueOf(new PostgresRow(row).text("cohort"));
        return new Line(PostgresCommitmentRow.line(row), cohort);
    }
}
