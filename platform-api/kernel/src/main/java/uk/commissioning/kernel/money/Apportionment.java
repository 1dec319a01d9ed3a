package uk.commissioning.kernel.money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.calendar.SchoolCalendar;
import uk.commissioning.kernel.calendar.YearKind;
import uk.commissioning.kernel.refusal.Refused;

/// How a fee falls on financial or academic years (MT-04, MT-05). A fee year is made of units; each unit belongs to
/// one year, and a unit served in part counts by the days served in it.
public sealed interface Apportionment {
    ApportionmentPolicy policy();

    /// The units that a fee year touches, each with its year.
    List<FeeUnit> units(Period feeYear, YearKind kind);

    /// The policy of a contract; terms and school weeks need the site's published calendar.
    static Apportionment of(ApportionmentPolicy policy, @Nullable SchoolCalendar calendar) {
        return switch (policy) {
            case CALENDAR_DAYS -> new CalendarDays();
            case MONTHS -> new Months();
            case TERMS -> new Terms(needed(calendar));
            case SCHOOL_WEEKS -> new SchoolWeeks(needed(calendar));
        };
    }

    /// The charge on financial years.
    default Apportioned apportion(Charge charge) {
        return Apportioned.onFinancialYears(apportion(charge, YearKind.FINANCIAL));
    }

    /// The charge: fee × units served ÷ units of the fee year, HALF_UP to the penny, once. Its parts by year add up to
    /// it by largest remainder, ties to the earlier year (MT-01, LG-20). Years that bear nothing are left out.
    default SortedMap<BudgetYear, Money> apportion(Charge charge, YearKind kind) {
        var units = units(charge.feeYear(), kind);
        var whole = Fraction.sum(
                units.stream().map(unit -> unit.servedIn(charge.feeYear())).toList());
        if (whole.isZero()) {
            throw Refused.because(
                    MoneyReason.SCHOOL_CALENDAR_EMPTY_FOR_FEE_YEAR,
                    charge.feeYear().from(),
                    charge.feeYear().to());
        }

        var served = servedByYear(units, charge.served());
        if (served.isEmpty()) {
            return Collections.emptySortedMap();
        }
        var total = Fraction.sum(served.values()).dividedBy(whole).of(charge.annualFee());
        return split(total, served);
    }

    private static SortedMap<BudgetYear, Fraction> servedByYear(List<FeeUnit> units, Period served) {
        var byYear = new TreeMap<BudgetYear, Fraction>();
        units.forEach(unit -> byYear.merge(unit.year(), unit.servedIn(served), Fraction::plus));
        byYear.values().removeIf(Fraction::isZero);
        return byYear;
    }

    private static SortedMap<BudgetYear, Money> split(Money total, SortedMap<BudgetYear, Fraction> served) {
        var parts = LargestRemainder.overTimeExactly(total.pence(), Fraction.commonNumerators(served.values()))
                .iterator();
        var byYear = new TreeMap<BudgetYear, Money>();
        served.keySet().forEach(year -> byYear.put(year, Money.ofPence(parts.next())));
        return byYear;
    }

    private static SchoolCalendar needed(@Nullable SchoolCalendar calendar) {
        if (calendar == null) {
            throw Refused.because(MoneyReason.SCHOOL_CALENDAR_NEEDED);
        }
        return calendar;
    }

    /// Every day weighs the same.
    record CalendarDays() implements Apportionment {
        @Override
        public ApportionmentPolicy policy() {
            return ApportionmentPolicy.CALENDAR_DAYS;
        }

        @Override
        public List<FeeUnit> units(Period feeYear, YearKind kind) {
            return BudgetYear.touchedBy(feeYear, kind).stream()
                    .map(year -> FeeUnit.weighingItsDays(year, year.period()))
                    .toList();
        }
    }

    /// Every calendar month weighs the same.
    record Months() implements Apportionment {
        @Override
        public ApportionmentPolicy policy() {
            return ApportionmentPolicy.MONTHS;
        }

        @Override
        public List<FeeUnit> units(Period feeYear, YearKind kind) {
            var last = YearMonth.from(feeYear.to());
            return Stream.iterate(
                            YearMonth.from(feeYear.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                    .map(month -> new Period(month.atDay(1), month.atEndOfMonth()))
                    .map(month -> FeeUnit.weighingOne(kind.containing(month.from()), List.of(month)))
                    .toList();
        }
    }

    /// Every term weighs the same and belongs to the year in which it begins.
    record Terms(SchoolCalendar calendar) implements Apportionment {
        @Override
        public ApportionmentPolicy policy() {
            return ApportionmentPolicy.TERMS;
        }

        @Override
        public List<FeeUnit> units(Period feeYear, YearKind kind) {
            return calendar.termsIn(feeYear).stream()
                    .map(term ->
                            FeeUnit.weighingOne(kind.containing(term.period().from()), List.of(term.period())))
                    .toList();
        }
    }

    /// Every week of the site's published calendar weighs the same and belongs to the year of its Monday.
    record SchoolWeeks(SchoolCalendar calendar) implements Apportionment {
        @Override
        public ApportionmentPolicy policy() {
            return ApportionmentPolicy.SCHOOL_WEEKS;
        }

        @Override
        public List<FeeUnit> units(Period feeYear, YearKind kind) {
            return calendar.weeks().stream()
                    .filter(week -> week.openDays().stream().anyMatch(feeYear::contains))
                    .map(week -> FeeUnit.weighingOne(kind.containing(week.monday()), days(week.openDays())))
                    .toList();
        }

        private static List<Period> days(List<LocalDate> openDays) {
            return openDays.stream().map(Period::day).toList();
        }
    }
}
