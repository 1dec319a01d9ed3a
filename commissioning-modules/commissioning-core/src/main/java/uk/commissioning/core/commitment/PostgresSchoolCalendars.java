package uk.commissioning.core.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.calendar.SchoolCalendar;
import uk.commissioning.kernel.calendar.SchoolTerm;

/// Reads `core.school_term`; half terms are closed days of a calendar.
final class PostgresSchoolCalendars implements SchoolCalendars {

    private static final String TERMS = """
            select site_id, name, starts_on, ends_on, half_term_from, half_term_to, closed_days
            from core.school_term
            where site_id = any(:sites)
            order by site_id, starts_on
            """;

    private final DatabaseClient database;

    PostgresSchoolCalendars(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Calendars> of(Collection<UUID> sites) {
        if (sites.isEmpty()) return Mono.just(Calendars.NONE);

        return database.sql(TERMS)
                .bind("sites", sites.toArray(UUID[]::new))
                .map(row -> term(new PostgresRow(row)))
                .all()
                .collectMultimap(Term::site)
                .map(PostgresSchoolCalendars::calendars);
    }

    private static Calendars calendars(Map<UUID, Collection<Term>> terms) {
        var bySite = new HashMap<UUID, SchoolCalendar>();
        terms.forEach((site, its) -> {
            var closed = new HashSet<LocalDate>();
            its.forEach(term -> closed.addAll(term.closed()));
            bySite.put(site, new SchoolCalendar(its.stream().map(Term::term).toList(), closed));
        });
        return new Calendars(bySite);
    }

    private static Term term(PostgresRow row) {
        var closed = new HashSet<>(List.of(row.dates("closed_days")));
        closed.addAll(halfTerm(row.optionalDate("half_term_from"), row.optionalDate("half_term_to")));
        return new Term(
                row.id("site_id"),
                new SchoolTerm(row.text("name"), new Period(row.date("starts_on"), row.date("ends_on"))),
                closed);
    }

    private static List<LocalDate> halfTerm(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null
                ? List.of()
                : from.datesUntil(to.plusDays(1)).toList();
    }

    private record Term(UUID site, SchoolTerm term, Set<LocalDate> closed) {}
}
