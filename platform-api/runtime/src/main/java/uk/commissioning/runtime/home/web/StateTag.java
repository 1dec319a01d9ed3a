package uk.commissioning.runtime.home.web;

import uk.commissioning.kernel.tenancy.CouncilState;

/// A council's state as a coloured word.
public record StateTag(String text, String colour) {

    static StateTag of(CouncilState state) {
        return switch (state) {
            case PLANNED -> new StateTag("Planned", "grey");
            case SHADOW -> new StateTag("Shadow", "purple");
            case LIVE -> new StateTag("Live", "green");
            case CLOSING -> new StateTag("Closing", "orange");
            case DISSOLVED -> new StateTag("Dissolved", "red");
        };
    }
}
