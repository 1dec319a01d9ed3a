package uk.commissioning.core.commitment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.FeePrice.Every;
import uk.commissioning.kernel.calendar.AcademicYear;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.money.Apportionment;
import uk.commissioning.kernel.money.ApportionmentPolicy;
import uk.commissioning.kernel.money.Charge;
import uk.commissioning.kernel.money.Money;

/// On which years the cost of a fee line falls (MT-04, MT-05). Pence; each fee year's charge is rounded HALF_UP once
/// and its parts add up to it by largest remainder (MT-01, LG-20).
public final class Commitments {

    private final YearsAsked asked;
    private final Calendars calendars;

    public Commitments(YearsAsked asked, Calendars calendars) {
        this.asked = asked;
        this.calendars = calendars;
    }

    /// What the line costs in each of the years asked for, excluding VAT; years that bear nothing are left out.
    public SortedMap<BudgetYear, Money> of(CommitmentLine line) {
        var byYear = new TreeMap<BudgetYear, Money>();
        feeYears(line)
                .forEach(feeYear -> charge(line, feeYear).forEach((year, part) -> {
                    if (asked.hold(year)) byYear.merge(year, part, Money::plus);
                }));
        return byYear;
    }

    /// The same with VAT that stays with the council and with what health and social care pay in percent: each is
    /// taken of a fee year's charge, HALF_UP once, and falls on years as the charge does (MT-08, MT-09).
    public SortedMap<BudgetYear, YearCost> costs(CommitmentLine line, Percentages percentages) {
        var byYear = new TreeMap<BudgetYear, YearCost>();
        feeYears(line)
                .forEach(feeYear -> percentages
                        .of(charge(line, feeYear), line.price().vat())
                        .forEach((year, cost) -> {
                            if (asked.hold(year)) byYear.merge(year, cost, YearCost::plus);
                        }));
        return byYear;
    }

    /// Whether the contract's policy needs a calendar that nobody has brought in, so that calendar days stand in for
    /// it in one of the years asked for.
    public boolean lacksCalendar(CommitmentLine line) {
        return line.spread().policy().needsCalendar()
                && feeYears(line)
                        .filter(feeYear -> served(line, feeYear) != null)
                        .anyMatch(feeYear -> calendars.covering(line.spread().calendarOf(), feeYear) == null);
    }

    private SortedMap<BudgetYear, Money> charge(CommitmentLine line, Period feeYear) {
        var served = served(line, feeYear);
        if (served == null) return Collections.emptySortedMap();

        return how(line, feeYear).apportion(new Charge(line.price().amount(), feeYear, served), asked.kind());
    }

    private Apportionment how(CommitmentLine line, Period feeYear) {
        var policy = line.spread().policy();
        if (!line.spread().policy().needsCalendar()) return Apportionment.of(policy, null);

        var calendar = calendars.covering(line.spread().calendarOf(), feeYear);
        return calendar == null
                ? Apportionment.of(ApportionmentPolicy.CALENDAR_DAYS, null)
                : Apportionment.of(policy, calendar);
    }

    /// The fee years of which a part may fall on a year asked for. What is bought for the whole term has one, the term
    /// itself; without a last day it is due on the first.
    private Stream<Period> feeYears(CommitmentLine line) {
        var days = line.days();
        if (line.price().every() == Every.TERM) {
            var end = days.to() == null ? Objects.requireNonNullElse(days.endedOn(), days.from()) : days.to();
            return end.isBefore(days.from()) ? Stream.empty() : Stream.of(new Period(days.from(), end));
        }

        var last = asked.period().to();
        return Stream.iterate(
                        firstFeeYear(line),
                        year -> !year.from().isAfter(last),
                        year -> following(year, line.spread().yearsFrom()))
                .filter(year -> year.overlaps(asked.period()));
    }

    private static Period firstFeeYear(CommitmentLine line) {
        var from = line.days().from();
        var counted = line.spread().yearsFrom();
        if (counted == null) return AcademicYear.containing(from).period();

        return yearFrom(counted, from.getYear() - counted.getYear() - (isBeforeAnniversary(from, counted) ? 1 : 0));
    }

    private static boolean isBeforeAnniversary(LocalDate day, LocalDate counted) {
        return day.isBefore(counted.plusYears(day.getYear() - counted.getYear()));
    }

    private static Period following(Period year, @Nullable LocalDate counted) {
        if (counted == null) return AcademicYear.containing(year.from()).next().period();
        return yearFrom(counted, year.from().getYear() - counted.getYear() + 1);
    }

    private static Period yearFrom(LocalDate counted, int later) {
        return new Period(
                counted.plusYears(later), counted.plusYears(later + 1L).minusDays(1));
    }

    private static @Nullable Period served(CommitmentLine line, Period feeYear) {
        var from = line.days().from();
        var last = line.days().lastServed();
        var end = last == null ? feeYear.to() : last;
        if (end.isBefore(from) || from.isAfter(feeYear.to())) return null;
        return new Period(from, end).intersection(feeYear);
    }
}
