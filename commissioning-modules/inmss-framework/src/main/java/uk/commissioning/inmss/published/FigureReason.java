package uk.commissioning.inmss.published;

import uk.commissioning.kernel.refusal.Kind;
import uk.commissioning.kernel.refusal.Reason;

/// Why a published figure is not taken.
public enum FigureReason implements Reason {
    FIGURE_PERIOD_NOT_RECOGNISED(Kind.INPUT),
    FIGURE_VALUE_NOT_RECOGNISED(Kind.INPUT),
    FIGURE_NUMBER_NOT_RECOGNISED(Kind.INPUT),
    FIGURE_ALREADY_ENTERED(Kind.CONFLICT);

    private final Kind kind;

    FigureReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
