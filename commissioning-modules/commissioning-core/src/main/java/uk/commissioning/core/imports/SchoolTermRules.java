package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.commitment.PublishedTerm;
import uk.commissioning.core.provider.Site;
import uk.commissioning.kernel.calendar.AcademicYear;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.identifier.Urn;

/// The rules of a file of school terms: the terms of a school never overlap, and those of an academic year that the
/// file
/// does not have any more go.
final class SchoolTermRules {
    private final List<PublishedTerm> stored;
    private final Outcome outcome = new Outcome();

    private SchoolTermRules(List<PublishedTerm> stored) {
        this.stored = stored;
    }

    static Outcome check(List<SchoolTermRow> rows, Map<Urn, Site> schools, List<PublishedTerm> stored) {
        var rules = new SchoolTermRules(stored);
        var years = new LinkedHashMap<SchoolYear, List<Told>>();
        var once = new OnceInFile<Map.Entry<SchoolYear, String>>(SchoolTermRow.NAME);
        for (var row : rows) {
            var school = row.urn() == null ? null : schools.get(row.urn());
            if (row.urn() != null && school == null)
                row.row().problem(SchoolTermRow.URN, ImportReason.SCHOOL_NOT_KNOWN);
            var term = school == null ? null : row.at(school.id());
            if (term == null || !row.row().isAccepted()) continue;
            var year = new SchoolYear(term.site(), term.year());
            if (!once.first(row.row(), Map.entry(year, term.name()))) continue;
            years.computeIfAbsent(year, _ -> new ArrayList<>()).add(new Told(row.row(), term));
        }
        rules.checkOverlaps(years.values().stream().flatMap(List::stream).toList());
        years.forEach(rules::take);
        return rules.outcome;
    }

    private void checkOverlaps(List<Told> all) {
        var sorted = all.stream()
                .sorted(Comparator.comparing((Told told) -> told.term().site())
                        .thenComparing(told -> told.term().days().from()))
                .toList();
        for (var at = 1; at < sorted.size(); at++) {
            var before = sorted.get(at - 1).term();
            var told = sorted.get(at);
            if (before.site().equals(told.term().site())
                    && before.days().overlaps(told.term().days())) {
                told.row().problem(SchoolTermRow.STARTS_ON, ImportReason.TERM_OVERLAPS, before.name());
            }
        }
    }

    private void take(SchoolYear year, List<Told> told) {
        var before = stored.stream()
                .filter(term -> new SchoolYear(term.site(), term.year()).equals(year))
                .toList();
        told.forEach(one -> take(one, named(before, one.term().name())));
        before.stream()
                .filter(term -> told.stream().noneMatch(one -> one.term().name().equals(term.name())))
                .forEach(term -> {
                    told.getFirst().row().change(SchoolTermRow.NAME, ImportReason.TERM_WOULD_GO, term.name());
                    outcome.gone().add(term);
                });
    }

    private void take(Told told, @Nullable PublishedTerm before) {
        var now = told.term();
        if (now.equals(before)) {
            outcome.count(Tally.Change.UNCHANGED);
            return;
        }
        outcome.added().add(now);
        outcome.count(before == null ? Tally.Change.ADDED : Tally.Change.CHANGED);
        if (before == null) return;
        outcome.gone().add(before);
        told.row()
                .change(
                        SchoolTermRow.STARTS_ON,
                        before.days().from(),
                        now.days().from());
        told.row().change(SchoolTermRow.ENDS_ON, before.days().to(), now.days().to());
        if (!Objects.equals(before.halfTerm(), now.halfTerm())) {
            told.row().change(SchoolTermRow.HALF_TERM_FROM, inWords(before.halfTerm()), inWords(now.halfTerm()));
        }
        told.row().change(SchoolTermRow.CLOSED_DAYS, inWords(before.closed()), inWords(now.closed()));
    }

    private static @Nullable PublishedTerm named(List<PublishedTerm> terms, String name) {
        return terms.stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String inWords(@Nullable Period days) {
        return days == null ? null : days.from() + " to " + days.to();
    }

    private static @Nullable String inWords(Set<LocalDate> days) {
        return days.isEmpty()
                ? null
                : days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private record SchoolYear(UUID site, AcademicYear year) {}

    private record Told(Row row, PublishedTerm term) {}

    /// What goes and what comes; rows by what they do.
    static final class Outcome {
        private final List<PublishedTerm> gone = new ArrayList<>();
        private final List<PublishedTerm> added = new ArrayList<>();
        private Tally tally = Tally.NOTHING;

        private void count(Tally.Change change) {
            tally = tally.plus(change);
        }

        List<PublishedTerm> gone() {
            return gone;
        }

        List<PublishedTerm> added() {
            return added;
        }

        Tally tally() {
            return tally;
        }
    }
}
