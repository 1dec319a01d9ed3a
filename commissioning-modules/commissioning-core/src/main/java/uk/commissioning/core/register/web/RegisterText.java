package uk.commissioning.core.register.web;

import java.util.List;
import uk.commissioning.core.register.RegisterEntry;
import uk.commissioning.core.register.RegisterQuestion;

/// What the register counts, in words that stand beside its figures on every face.
final class RegisterText {

    private RegisterText() {}

    static List<String> definition(RegisterQuestion question) {
        return question.published() ? PUBLISHED : INTERNAL;
    }

    private static final String COUNTED =
            "Contracts agreed on or before the day, started on or before it and not ended before it,"
                    + " in total for each supplier and route. Individual placement agreements are never listed one by one.";
    private static final String SPEND =
            "Estimated annual spend is the sum of the annual fees that hold on the day, excluding VAT."
                    + " It is not what was paid.";

    private static final List<String> INTERNAL = List.of(
            COUNTED,
            SPEND,
            "The start is the earliest and the end the latest of the contracts in a line; no end where one of them runs on.",
            "Contracts over " + RegisterEntry.TRANSPARENCY_THRESHOLD.formatWholePounds()
                    + " are those the Local Government Transparency Code 2015 asks councils to publish.");

    private static final List<String> PUBLISHED = List.of(
            COUNTED,
            SPEND,
            "Start and end are the agreement’s own, and none for spot purchases. The number of contracts is left out:"
                    + " a supplier may have one child placed.");
}
