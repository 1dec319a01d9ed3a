package uk.commissioning.core.agreements;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreements.Entitled.Whom;
import uk.commissioning.core.postgres.PostgresRow;

/// Entitled authorities in PostgreSQL.
final class PostgresEntitledList implements EntitledList {

    private final DatabaseClient database;

    PostgresEntitledList(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<Entitled>> of(UUID agreementId) {
        return database.sql("""
                        select e.id, e.agreement_id, e.kind, e.authority, e.gss, e.valid_from, e.valid_to, e.version
                        from core.agreement_entitled e
                        where e.agreement_id = :agreement
                        order by e.valid_from, e.authority, e.gss, e.id""")
                .bind("agreement", agreementId)
                .map(PostgresEntitledList::entitled)
                .all()
                .collectList();
    }

    @Override
    public Mono<Entitled> withId(UUID agreementId, UUID id) {
        return database.sql("""
                        select e.id, e.agreement_id, e.kind, e.authority, e.gss, e.valid_from, e.valid_to, e.version
                        from core.agreement_entitled e
                        where e.agreement_id = :agreement and e.id = :id
                        for update""")
                .bind("agreement", agreementId)
                .bind("id", id)
                .map(PostgresEntitledList::entitled)
                .one();
    }

    @Override
    public Mono<UUID> agreement(UUID agreementId) {
        return database.sql("select a.id from core.agreement a where a.id = :id for update")
                .bind("id", agreementId)
                .map(row -> new PostgresRow(row).id("id"))
                .one();
    }

    @Override
    public Mono<Named> named(UUID agreementId) {
        return database.sql("select a.id, a.ref, a.title from core.agreement a where a.id = :id")
                .bind("id", agreementId)
                .map(PostgresRow::new)
                .one()
                .map(row -> new Named(row.id("id"), row.text("ref"), row.text("title")));
    }

    @Override
    public Mono<Void> add(Entitled entitled) {
        return database.sql("""
                        insert into core.agreement_entitled (id, agreement_id, kind, authority, gss, valid_from, valid_to)
                        values (:id, :agreement, :kind, :authority, :gss, :from, :to)""")
                .bind("id", entitled.id())
                .bind("agreement", entitled.agreementId())
                .bind("kind", entitled.whom().kind().name())
                .bind(
                        "authority",
                        Parameters.in(R2dbcType.VARCHAR, entitled.whom().authority()))
                .bind("gss", Parameters.in(R2dbcType.VARCHAR, entitled.whom().gss()))
                .bind("from", entitled.from())
                .bind("to", Parameters.in(R2dbcType.DATE, entitled.to()))
                .then();
    }

    @Override
    public Mono<Entitled> replace(Entitled changed) {
        return database.sql("""
                        update core.agreement_entitled e set valid_to = :to, version = version + 1
                        where e.id = :id and e.version = :version
                        returning e.id, e.agreement_id, e.kind, e.authority, e.gss, e.valid_from, e.valid_to, e.version""")
                .bind("to", Parameters.in(R2dbcType.DATE, changed.to()))
                .bind("id", changed.id())
                .bind("version", changed.version())
                .map(PostgresEntitledList::entitled)
                .one();
    }

    private static Entitled entitled(Readable readable) {
        var row = new PostgresRow(readable);
        return new Entitled(
                row.id("id"),
                row.id("agreement_id"),
                new Whom(
                        Entitled.Kind.valueOf(row.text("kind")),
                        row.optionalText("authority"),
                        row.optionalText("gss")),
                row.date("valid_from"),
                row.optionalDate("valid_to"),
                row.amount("version"));
    }
}
