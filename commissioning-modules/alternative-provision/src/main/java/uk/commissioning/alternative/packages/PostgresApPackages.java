package uk.commissioning.alternative.packages;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.postgres.PostgresColumns;
import uk.commissioning.core.postgres.PostgresRow;

/// Packages in PostgreSQL, in whole sets.
final class PostgresApPackages implements ApPackages {
    private final DatabaseClient database;

    PostgresApPackages(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<ApPackage>> of(Collection<UUID> contractIds) {
        return database.sql("""
                        select p.contract_id, p.cohort, p.hours::text as hours, p.review_on
                        from alternative.ap_package p
                        where p.contract_id = any(:contracts)""")
                .bind("contracts", PostgresColumns.of(contractIds).ids(id -> id))
                .map(PostgresApPackages::read)
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> save(List<ApPackage> packages) {
        var columns = PostgresColumns.of(packages);
        return database.sql("""
                        insert into alternative.ap_package (contract_id, cohort, hours, review_on)
                        select p.contract, p.cohort, p.hours::numeric, p.review
                        from unnest(:contracts::uuid[], :cohorts::text[], :hours::text[], :reviews::date[])
                            as p(contract, cohort, hours, review)
                        on conflict (tenant_id, contract_id) do update set
                            cohort = excluded.cohort, hours = excluded.hours, review_on = excluded.review_on""")
                .bind("contracts", columns.ids(ApPackage::contractId))
                .bind("cohorts", columns.texts(ApPackage::cohort))
                .bind("hours", columns.texts(one -> one.hours().toPlainString()))
                .bind("reviews", columns.dates(ApPackage::reviewOn))
                .then();
    }

    private static ApPackage read(Readable readable) {
        var row = new PostgresRow(readable);
        return new ApPackage(
                row.id("contract_id"),
                Cohort.valueOf(row.text("cohort")),
                new BigDecimal(row.text("hours")),
                row.optionalDate("review_on"));
    }
}
