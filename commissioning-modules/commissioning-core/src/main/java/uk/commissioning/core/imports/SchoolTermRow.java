package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.commitment.PublishedTerm;
import uk.commissioning.core.contract.Term;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.identifier.Urn;
import uk.commissioning.kernel.refusal.Refused;

/// A row of a file of school terms.
record SchoolTermRow(
        Row row,
        @Nullable Urn urn,
        @Nullable String name,
        @Nullable Period days,
        @Nullable Period halfTerm,
        Set<LocalDate> closed) {

    static final Column URN = Column.needed("urn", 60, "URN of a school in the directory.");
    static final Column NAME = Column.needed("term_name", 60, "Name of the term, such as Autumn.");
    static final Column STARTS_ON = Column.needed("starts_on", 60, "First day of the term.");
    static final Column ENDS_ON = Column.needed("ends_on", 60, "Last day of the term.");
    static final Column HALF_TERM_FROM = Column.extra("half_term_from", 60, "First day of the half term.");
    static final Column HALF_TERM_TO = Column.extra("half_term_to", 60, "Last day of the half term.");
    static final Column CLOSED_DAYS = Column.extra(
            "closed_days", 460, "Further days closed within the term, such as 2026-10-05 2026-11-27. At most 40.");
    static final List<Column> COLUMNS =
            List.of(URN, NAME, STARTS_ON, ENDS_ON, HALF_TERM_FROM, HALF_TERM_TO, CLOSED_DAYS);

    private static final Pattern BETWEEN_DAYS = Pattern.compile("[ ;,]+");
    private static final int MOST_CLOSED = 40;

    static SchoolTermRow of(Row row) {
        var urn = row.read(URN, Urn::parse);
        var name = row.text(NAME);
        var days = days(row);
        var closed = row.read(CLOSED_DAYS, SchoolTermRow::closedDays);
        return new SchoolTermRow(
                row, urn, name, days, halfTerm(row, days), closed == null ? Set.of() : within(row, days, closed));
    }

    @Nullable
    PublishedTerm at(UUID site) {
        return name == null || days == null ? null : new PublishedTerm(site, name, days, halfTerm, closed);
    }

    private static @Nullable Period days(Row row) {
        LocalDate from = row.read(STARTS_ON, Cells::date);
        Term term = row.term(ENDS_ON, from);
        if (term == null || term.to() == null) return null;
        if (term.to().isBefore(term.from().plusDays(PublishedTerm.LONGEST))) return new Period(term.from(), term.to());
        row.problem(ENDS_ON, ImportReason.TERM_TOO_LONG);
        return null;
    }

    private static @Nullable Period halfTerm(Row row, @Nullable Period days) {
        LocalDate from = row.read(HALF_TERM_FROM, Cells::date);
        LocalDate to = row.read(HALF_TERM_TO, Cells::date);
        if (days == null || (row.leavesBlank(HALF_TERM_FROM) && row.leavesBlank(HALF_TERM_TO))) return null;
        if (from == null || to == null || to.isBefore(from) || !days.contains(new Period(from, to))) {
            row.problem(HALF_TERM_FROM, ImportReason.HALF_TERM_OUTSIDE_THE_TERM);
            return null;
        }
        return new Period(from, to);
    }

    private static Set<LocalDate> closedDays(String text) {
        try {
            return BETWEEN_DAYS
                    .splitAsStream(text)
                    .filter(word -> !word.isEmpty())
                    .limit(MOST_CLOSED + 1L)
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet());
        } catch (DateTimeParseException notADay) {
            throw Refused.because(ImportReason.CELL_NOT_A_DATE);
        }
    }

    private static Set<LocalDate> within(Row row, @Nullable Period days, Set<LocalDate> closed) {
        if (days == null) return closed;
        var outside =
                closed.stream().filter(day -> !days.contains(day)).sorted().findFirst();
        outside.ifPresent(day -> row.problem(CLOSED_DAYS, ImportReason.CLOSED_DAY_OUTSIDE_THE_TERM, day));
        return closed;
    }
}
