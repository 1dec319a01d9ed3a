package uk.commissioning.core.contracts.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.EndReason;
import uk.commissioning.core.contracts.EndContract.Endable;
import uk.commissioning.core.contracts.EndingWanted;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// What the form that ends a contract shows.
public record ContractEndView(
        String council,
        Endable contract,
        @Nullable String lastDay,
        @Nullable String reason,
        List<FieldMessage> errors) {

    public ContractEndView {
        errors = List.copyOf(errors);
    }

    static ContractEndView of(String council, Endable contract) {
        return new ContractEndView(council, contract, null, null, List.of());
    }

    ContractEndView again(EndingWanted typed, Refused refused) {
        return new ContractEndView(council, contract, typed.lastDay(), typed.reason(), FieldMessage.of(refused));
    }

    public String path() {
        return ContractsView.path(council) + "/" + contract.id();
    }

    /// "It runs from 1 September 2026 and ends by its own terms on 31 August 2030."
    public String running() {
        var term = contract.running().term();
        var own =
                term.to() == null ? "has no last day of its own" : "ends by its own terms on " + DayWords.of(term.to());
        return "It starts on " + DayWords.of(term.from()) + " and " + own + ".";
    }

    public @Nullable String ended() {
        var ending = contract.running().ending();
        return ending == null ? null : "This contract has ended already, on " + DayWords.of(ending.lastDay()) + ".";
    }

    public List<Option> reasons() {
        return Arrays.stream(EndReason.values())
                .map(one -> Option.of(one.name(), one.title(), one.name().equals(reason))
                        .withHint(hint(one)))
                .toList();
    }

    private static String hint(EndReason reason) {
        return switch (reason) {
            case EXPIRY -> "It ran out by its own terms";
            case NOVATED_OR_ASSIGNED -> "Another contract or another council has taken its place by agreement";
            case TERMINATED -> "It was ended under its terms before its time";
        };
    }
}
