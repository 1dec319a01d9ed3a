package uk.commissioning.core.commitment;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import uk.commissioning.core.postgres.PostgresRow;

/// Reads `core.commitment_line` and `core.contribution_line`.
final class PostgresCommittedContracts implements CommittedContracts {

    private static final String LINES = """
            select %1$s, coalesce(s.health, 0) as health, coalesce(s.care, 0) as care, null as payer
            from core.commitment_line l
            left join lateral (
                select max(percent) filter (where contributor = 'HEALTH') as health,
                       max(percent) filter (where contributor = 'CARE') as care
                from core.cost_share s
                where s.tenant_id = l.tenant_id and s.contract_id = l.contract_id) s on true
            where %2$s
            union all
            select %1$s, 0, 0, l.contributor
            from core.contribution_line l
            where %2$s
            """.formatted(PostgresCommitmentRow.COLUMNS, PostgresCommitmentRow.WITHIN);

    private final DatabaseClient database;

    PostgresCommittedContracts(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<Committed> lines(YearsAsked asked) {
        return database.sql(LINES)
                .bind("since", asked.period().from())
                .bind("until", asked.period().to())
                .map(PostgresCommittedContracts::committed)
                .all();
    }

    private static Committed committed(Readable row) {
        return new Committed(
                PostgresCommitmentRow.line(row),
                new Percentages(
                        PostgresCommitmentRow.decimal(row, "health"), PostgresCommitmentRow.decimal(row, "care")),
                new PostgresRow(row).optional("payer", Payer::valueOf));
    }
}
