package uk.commissioning.core.commitment;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
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
            where l.line_from <= :until and (l.line_to is null or l.line_to >= :since)
              and (l.ended_on is null or l.ended_on >= :since)
              and (:contract::uuid is null or l.contract_id = :contract)
            union all
            select %1$s, 0, 0, l.contributor
            from core.contribution_line l
            where l.line_from <= :until and (l.line_to is null or l.line_to >= :since)
              and (l.ended_on is null or l.ended_on >= :since)
              and (:contract::uuid is null or l.contract_id = :contract)
            """.formatted(PostgresCommitmentRow.COLUMNS);

    private final DatabaseClient database;

    PostgresCommittedContracts(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<Committed> lines(YearsAsked asked, @Nullable UUID contract) {
        return database.sql(LINES)
                .bind("since", asked.period().from())
                .bind("until", asked.period().to())
                .bind("contract", Parameter.fromOrEmpty(contract, UUID.class))
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
