package uk.commissioning.inmss.bridge.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.figures.DefinitionBridges.LeftOut;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.bridge.Bridge;
import uk.commissioning.inmss.definition.DefinitionWords;

/// The steps of a bridge in words.
final class BridgeWords {

    private BridgeWords() {}

    static String bank(Bridge.Bank bank) {
        return DefinitionWords.title(bank.definition());
    }

    /// "Less: not started by 30 June 2025", in the words of the definition that leaves the placements out.
    static String step(Bridge bridge, Bridge.Step step) {
        var because = step.because();
        return switch (step.kind()) {
            case LESS -> "Less: " + reason(because, bridge.to().definition());
            case MORE -> "More: " + reason(because, bridge.from().definition());
            case PRICE -> "The same placements at the prices of the other day";
        };
    }

    private static String reason(@Nullable LeftOut because, PlacementDefinition leaving) {
        if (because == null) return "";
        return switch (because) {
            case OTHER_ATTENDANCE -> "not " + leaving.attendance().title().toLowerCase(Locale.UK);
            case NOT_AGREED -> "not agreed by " + DefinitionWords.day(leaving.on());
            case NOT_STARTED -> "not started by " + DefinitionWords.day(leaving.startsBy());
            case ENDED -> "ended before " + DefinitionWords.day(leaving.endsFrom());
        };
    }
}
