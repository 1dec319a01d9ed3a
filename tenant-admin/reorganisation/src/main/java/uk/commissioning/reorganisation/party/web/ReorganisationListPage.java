package uk.commissioning.reorganisation.party.web;

import java.util.List;
import uk.commissioning.kernel.transaction.ReorganisationTransactions;

/// The reorganisations that are open to somebody.
public record ReorganisationListPage(List<ReorganisationTransactions.Open> reorganisations, boolean operator) {

    public ReorganisationListPage {
        reorganisations = List.copyOf(reorganisations);
    }
}
