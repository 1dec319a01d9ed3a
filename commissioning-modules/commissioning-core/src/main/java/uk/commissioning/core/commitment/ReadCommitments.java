package uk.commissioning.core.commitment;

import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import reactor.core.publisher.Mono;
import uk.commissioning.core.commitment.CommittedContracts.Committed;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.kernel.calendar.BudgetYear;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads what the council's contracts commit it to by year, exact under every policy (MT-04).
public final class ReadCommitments {

    private final Transactions transactions;
    private final CommittedContracts contracts;
    private final SchoolCalendars calendars;

    ReadCommitments(Transactions transactions, CommittedContracts contracts, SchoolCalendars calendars) {
        this.transactions = transactions;
        this.contracts = contracts;
        this.calendars = calendars;
    }

    /// All contracts, in totals.
    public Mono<CommitmentTable> read(YearsAsked asked) {
        return transactions.reading(
                CommitmentPermission.READ, contracts.lines(asked).collectList().flatMap(lines -> table(asked, lines)));
    }

    private Mono<CommitmentTable> table(YearsAsked asked, List<Committed> lines) {
        return calendars
                .dividing(asked, lines.stream().map(Committed::line))
                .map(commitments -> table(asked, lines, commitments));
    }

    private static CommitmentTable table(YearsAsked asked, List<Committed> lines, Commitments commitments) {
        var byKind = new TreeMap<ContractKind, SortedMap<BudgetYear, YearCost>>();
        var withoutCalendar = new HashSet<UUID>();
        for (var committed : lines) {
            var line = committed.line();
            var sums = byKind.computeIfAbsent(line.kind(), _ -> new TreeMap<>());
            costs(committed, commitments).forEach((year, cost) -> sums.merge(year, cost, YearCost::plus));
            if (commitments.lacksCalendar(line)) withoutCalendar.add(line.contract());
        }
        byKind.values().removeIf(SortedMap::isEmpty);
        return new CommitmentTable(asked, byKind, withoutCalendar.size());
    }

    private static SortedMap<BudgetYear, YearCost> costs(Committed committed, Commitments commitments) {
        if (committed.payer() == null) return commitments.costs(committed.line(), committed.percentages());

        var costs = new TreeMap<BudgetYear, YearCost>();
        commitments
                .of(committed.line())
                .forEach((year, part) -> costs.put(
                        year,
                        switch (committed.payer()) {
                            case HEALTH -> new YearCost(Money.ZERO, Money.ZERO, part, Money.ZERO);
                            case CARE -> new YearCost(Money.ZERO, Money.ZERO, Money.ZERO, part);
                        }));
        return costs;
    }
}
