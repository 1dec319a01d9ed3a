package uk.commissioning.core.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.postgres.PostgresColumns;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.calendar.Period;

/// `core.school_term`.
final class PostgresSchoolCalendars implements SchoolCalendars {

    private static final String TERMS = """
            select site_id, name, starts_on, ends_on, half_term_from, half_term_to, closed_days
            from core.school_term
            where site_id = any(:sites)
            order by site_id, starts_on""";
    private static final String GONE = """
            delete from core.school_term t
            using unnest(:sites::uuid[], :starts::date[]) as g(site, starts)
            where t.site_id = g.site and t.starts_on = g.starts""";
    private static final String ADDED = """
            insert into core.school_term (site_id, name, starts_on, ends_on, half_term_from, half_term_to, closed_days)
            select a.site, a.name, a.starts, a.ends, a.half_from, a.half_to,
                   string_to_array(a.closed, ' ')::date[]
            from unnest(:sites::uuid[], :names::text[], :starts::date[], :ends::date[], :halfFrom::date[],
                :halfTo::date[], :closed::text[]) as a(site, name, starts, ends, half_from, half_to, closed)""";

    private final DatabaseClient database;

    PostgresSchoolCalendars(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<PublishedTerm>> terms(Collection<UUID> sites) {
        return database.sql(TERMS)
                .bind("sites", sites.toArray(UUID[]::new))
                .map(row -> term(new PostgresRow(row)))
                .all()
                .collectList();
    }

    @Override
    public Mono<Void> change(List<PublishedTerm> gone, List<PublishedTerm> added) {
        var out = PostgresColumns.of(gone);
        var in = PostgresColumns.of(added);
        return database.sql(GONE)
                .bind("sites", out.ids(PublishedTerm::site))
                .bind("starts", out.dates(term -> term.days().from()))
                .then()
                .then(Mono.defer(() -> database.sql(ADDED)
                        .bind("sites", in.ids(PublishedTerm::site))
                        .bind("names", in.texts(PublishedTerm::name))
                        .bind("starts", in.dates(term -> term.days().from()))
                        .bind("ends", in.dates(term -> term.days().to()))
                        .bind("halfFrom", in.dates(term -> half(term, Period::from)))
                        .bind("halfTo", in.dates(term -> half(term, Period::to)))
                        .bind("closed", in.texts(PostgresSchoolCalendars::closed))
                        .then()));
    }

    private static @Nullable LocalDate half(PublishedTerm term, Function<Period, LocalDate> end) {
        var half = term.halfTerm();
        return half == null ? null : end.apply(half);
    }

    private static String closed(PublishedTerm term) {
        return term.closed().stream().sorted().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private static PublishedTerm term(PostgresRow row) {
        var halfFrom = row.optionalDate("half_term_from");
        var halfTo = row.optionalDate("half_term_to");
        return new PublishedTerm(
                row.id("site_id"),
                row.text("name"),
                new Period(row.date("starts_on"), row.date("ends_on")),
                halfFrom == null || halfTo == null ? null : new Period(halfFrom, halfTo),
                Set.of(row.dates("closed_days")));
    }
}
