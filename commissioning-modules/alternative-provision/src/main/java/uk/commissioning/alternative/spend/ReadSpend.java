package uk.commissioning.alternative.spend;

import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.packages.Cohort;
import uk.commissioning.alternative.packages.PackagePermission;
import uk.commissioning.core.commitment.Commitments;
import uk.commissioning.core.commitment.SchoolCalendars;
import uk.commissioning.core.commitment.YearsAsked;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads what packages cost by year and cohort, exact to the penny (MT-04).
public final class ReadSpend {

    private final Transactions transactions;
    private final SpendLines packages;
    private final SchoolCalendars calendars;

    ReadSpend(Transactions transactions, SpendLines packages, SchoolCalendars calendars) {
        this.transactions = transactions;
        this.packages = packages;
        this.calendars = calendars;
    }

    public Mono<SpendTable> read(YearsAsked asked) {
        return transactions.reading(
                SpendPermission.READ,
                Visit.current()
                        .map(visit -> visit.may(PackagePermission.READ))
                        .flatMap(seesPackages ->
                                packages.within(asked.period()).flatMap(lines -> table(asked, lines, seesPackages))));
    }

    private Mono<SpendTable> table(YearsAsked asked, List<SpendLines.Line> lines, boolean seesPackages) {
        return calendars
                .dividing(asked, lines.stream().map(SpendLines.Line::line))
                .map(commitments -> table(asked, lines, commitments, seesPackages));
    }

    private static SpendTable table(
            YearsAsked asked, List<SpendLines.Line> lines, Commitments commitments, boolean seesPackages) {
        var byCohort = new TreeMap<Cohort, SortedMap<BudgetYear, Money>>();
        var withoutCalendar = new HashSet<UUID>();
        for (var of : lines) {
            var sums = byCohort.computeIfAbsent(of.cohort(), _ -> new TreeMap<>());
            commitments.of(of.line()).forEach((year, part) -> sums.merge(year, part, Money::plus));
            if (commitments.lacksCalendar(of.line()))
                withoutCalendar.add(of.line().contract());
        }
        return new SpendTable(asked, byCohort, withoutCalendar.size(), seesPackages);
    }
}
