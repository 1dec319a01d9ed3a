package uk.commissioning.tenants.provider;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.tenants.provider.Duplicate.Entry;

/// Asks the core's functions: the operator's role has no right on any of its tables (docs/adr/0017).
final class PostgresProviderDirectory implements ProviderDirectory {

    private static final Place FIRST = new Place(0, new UUID(0, 0), new UUID(0, 0));

    private final DatabaseClient database;

    PostgresProviderDirectory(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<Duplicate>> duplicates(@Nullable Place after, int limit) {
        var place = after == null ? FIRST : after;
        return database.sql("""
                        select d.sign, d.one_id, d.one_name, d.other_id, d.other_name, d.shared
                        from core.duplicate_providers(:rank, :one, :other, :limit) d""")
                .bind("rank", place.rank())
                .bind("one", place.one())
                .bind("other", place.other())
                .bind("limit", limit)
                .map(PostgresProviderDirectory::duplicate)
                .all()
                .collectList();
    }

    @Override
    public Mono<DirectoryProvider> provider(UUID id) {
        return database.sql("""
                        select e.id, e.name, e.kind, e.former_names, e.identifiers, e.sites, e.councils
                        from core.directory_entry(:id) e""")
                .bind("id", id)
                .map(PostgresProviderDirectory::entry)
                .one();
    }

    @Override
    public Mono<List<Obstacle>> obstacles(UUID one, UUID other) {
        return database.sql("""
                        select c.what, c.council, c.detail, c.on_day
                        from core.provider_merge_conflicts(:one, :other) c""")
                .bind("one", one)
                .bind("other", other)
                .map(PostgresProviderDirectory::obstacle)
                .all()
                .collectList();
    }

    @Override
    public Mono<Outcome> merge(Merger merger, Actor by) {
        return database.sql("""
                        select m.outcome, m.councils, m.records, m.place
                        from core.merge_providers(:gone, :staying, :subject, :name, :because) m""")
                .bind("gone", merger.gone())
                .bind("staying", merger.into())
                .bind("subject", by.subject())
                .bind("name", by.name())
                .bind("because", merger.because())
                .map(PostgresProviderDirectory::outcome)
                .one();
    }

    private static Duplicate duplicate(Readable row) {
        return new Duplicate(
                DuplicateSign.of(value(row, "sign", Integer.class)),
                new Entry(value(row, "one_id", UUID.class), value(row, "one_name", String.class)),
                new Entry(value(row, "other_id", UUID.class), value(row, "other_name", String.class)),
                value(row, "shared", String.class));
    }

    private static DirectoryProvider entry(Readable row) {
        return new DirectoryProvider(
                value(row, "id", UUID.class),
                value(row, "name", String.class),
                value(row, "kind", String.class),
                List.of(value(row, "former_names", String[].class)),
                List.of(value(row, "identifiers", String[].class)),
                List.of(value(row, "sites", String[].class)),
                value(row, "councils", Long.class));
    }

    private static Obstacle obstacle(Readable row) {
        return new Obstacle(
                Obstacle.Kind.valueOf(value(row, "what", String.class)),
                value(row, "council", String.class),
                value(row, "detail", String.class),
                value(row, "on_day", LocalDate.class));
    }

    private static Outcome outcome(Readable row) {
        return new Outcome(
                Outcome.Kind.valueOf(value(row, "outcome", String.class)),
                value(row, "councils", Integer.class),
                value(row, "records", Long.class),
                Objects.requireNonNullElse(row.get("place", String.class), ""));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
