package uk.commissioning.therapies.provider.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.therapies.provider.ProvidersOnDay.OfType;

/// What is counted, in words that stand beside the figures on every face.
final class ProviderText {

    static final List<String> SENTENCES = List.of(
            "Providers are those with an order that has been agreed and runs on the day, and those that are on a"
                    + " qualified list on that day, with orders or without.",
            "On the list is whoever has an active membership of a qualified list, or one under an improvement plan,"
                    + " on the day.",
            "The category follows the kind of legal entity in the directory of providers.",
            "Types are those of the orders in force. Who may not read children’s records is told of them only where"
                    + " six children or more have such orders.");

    static final String NOT_TOLD = "Not shown: few children";

    private ProviderText() {}

    /// "Occupational therapy 2, Play 1".
    static String types(@Nullable List<OfType> types) {
        if (types == null) return NOT_TOLD;
        if (types.isEmpty()) return "None";
        return types.stream().map(of -> of.type().title() + " " + of.orders()).collect(Collectors.joining(", "));
    }
}
