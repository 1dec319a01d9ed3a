package uk.commissioning.kernel.money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.FinancialYear;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.calendar.SchoolCalendar;
import uk.commissioning.kernel.refusal.Refused;

/// How an annual fee falls on the financial years (MT-04, MT-05). A fee year is made of units; each unit belongs to
/// one financial year, and a unit served in part counts by the days served in it.
public sealed interface Apportionment {
    ApportionmentPolicy policy();

    /// The units that a fee year touches, each with its financial year.
    List<FeeUnit> units(Period feeYear);

    /// The policy of a contract; terms and school weeks need the site's published calendar.
    static Apportionment of(ApportionmentPolicy policy, @Nullable SchoolCalendar calendar) {
        return switch (policy) {
            case CALENDAR_DAYS -> new CalendarDays();
            case MONTHS -> new Months();
            case TERMS -> new Terms(needed(calendar));
            case SCHOOL_WEEKS -> new SchoolWeeks(needed(calendar));
        };
    }

    /// The charge: fee × units served ÷ units of the fee year, HALF_UP to the penny, once. Its parts by financial
    /// year add up to it by largest remainder, ties to the earlier year (MT-01, LG-20).
    default Apportioned apportion(Charge charge) {
        var units = units(charge.feeYear());
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
            return Apportioned.NOTHING;
        }
        var total = Fraction.sum(served.values()).dividedBy(whole).of(charge.annualFee());
        return new Apportioned(total, split(total, served));
    }

    private static SortedMap<FinancialYear, Fraction> servedByYear(List<FeeUnit> units, Period served) {
        var byYear = new TreeMap<FinancialYear, Fraction>();
        units.forEach(unit -> byYear.merge(unit.year(), unit.servedIn(served), Fraction::plus));
        byYear.values().removeIf(Fraction::isZero);
        return byYear;
    }

    private static SortedMap<FinancialYear, Money> split(Money total, SortedMap<FinancialYear, Fraction> served) {
        var parts = LargestRemainder.overTimeExactly(total.pence(), Fraction.commonNumerators(served.values()))
                .iterator();
        var byYear = new TreeMap<FinancialYear, Money>();
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
        public List<FeeUnit> units(Period feeYear) {
            return FinancialYear.touchedBy(feeYear).stream()
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
        public List<FeeUnit> units(Period feeYear) {
            var last = YearMonth.from(feeYear.to());
            return Stream.iterate(
                            YearMonth.from(feeYear.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                    .map(month -> new Period(month.atDay(1), month.atEndOfMonth()))
                    .map(month -> FeeUnit.weighingOne(FinancialYear.containing(month.from()), List.of(month)))
                    .toList();
        }
    }

    /// Every term weighs the same and belongs to the financial year in which it begins.
    record Terms(SchoolCalendar calendar) implements Apportionment {
        @Override
        public ApportionmentPolicy policy() {
            return ApportionmentPolicy.TERMS;
        }

        @Override
        public List<FeeUnit> units(Period feeYear) {
            return calendar.termsIn(feeYear).stream()
                    .map(term -> FeeUnit.weighingOne(
                            FinancialYear.containing(term.period().from()), List.of(term.period())))
                    .toList();
        }
    }

    /// Every week of the site's published calendar weighs the same and belongs to the financial year of its Monday.
    record SchoolWeeks(SchoolCalendar calendar) implements Apportionment {
        @Override
        public ApportionmentPolicy policy() {
            return ApportionmentPolicy.SCHOOL_WEEKS;
        }

        @Override
        public List<FeeUnit> units(Period feeYear) {
            return calendar.weeks().stream()
                    .filter(week -> week.openDays().stream().anyMatch(feeYear::contains))
                    .map(week -> FeeUnit.weighingOne(FinancialYear.containing(week.monday()), days(week.openDays())))
                    .toList();
        }

        private static List<Period> days(List<LocalDate> openDays) {
            return openDays.stream().map(Period::day).toList();
        }
    }
}
