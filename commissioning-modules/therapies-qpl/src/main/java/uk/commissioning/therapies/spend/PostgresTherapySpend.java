package uk.commissioning.therapies.spend;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.commitment.PostgresCommitmentRow;
import uk.commissioning.core.commitment.YearsAsked;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.therapies.order.Arrangement;
import uk.commissioning.therapies.order.TherapyType;
import uk.commissioning.therapies.qualified.PostgresQualified;

/// Reads `core.commitment_line` beside the orders.
final class PostgresTherapySpend implements TherapySpend {

    private static final String LINES = """
            select o.therapy_type, o.arrangement, %s as listed, %s
            from therapies.therapy_order o
            join core.commitment_line l on l.tenant_id = o.tenant_id and l.contract_id = o.contract_id
            where %s
            """.formatted(
                    PostgresQualified.whenAgreed("l"), PostgresCommitmentRow.COLUMNS, PostgresCommitmentRow.WITHIN);

    private final DatabaseClient database;

    PostgresTherapySpend(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<Spend.Line>> lines(YearsAsked asked) {
        return database.sql(LINES)
                .bind("since", asked.period().from())
                .bind("until", asked.period().to())
                .map(PostgresTherapySpend::line)
                .all()
                .collectList();
    }

    private static Spend.Line line(Readable readable) {
        var row = new PostgresRow(readable);
        return new Spend.Line(
                TherapyType.valueOf(row.text("therapy_type")),
                Arrangement.valueOf(row.text("arrangement")),
                Listing.of(row.flag("listed")),
                PostgresCommitmentRow.line(readable));
    }
}
