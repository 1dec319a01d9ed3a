package uk.commissioning.reorganisation.plan.web;

import uk.commissioning.reorganisation.plan.Plan;
import uk.commissioning.reorganisation.plan.Plans;

/// States of plans and sides of councils as people read them.
public final class PlanWords {

    private PlanWords() {}

    public static String of(Plan.State state) {
        return switch (state) {
            case FROZEN -> "Holds";
            case VOID -> "No longer holds";
            case VESTED -> "Carried out";
        };
    }

    public static String colour(Plan.State state) {
        return switch (state) {
            case FROZEN -> "blue";
            case VOID -> "grey";
            case VESTED -> "green";
        };
    }

    public static String of(Plans.Side side) {
        return switch (side) {
            case PREDECESSOR -> "Predecessor";
            case SUCCESSOR -> "Successor";
        };
    }
}
