package uk.commissioning.reorganisation.party.web;

import uk.commissioning.kernel.tenancy.ReorganisationState;

/// States of a reorganisation as people read them.
public final class StateWords {

    private StateWords() {}

    public static String of(ReorganisationState state) {
        return switch (state) {
            case PREPARING -> "Being prepared";
            case VESTED -> "Carried out";
            case SET_ASIDE -> "Set aside";
        };
    }

    public static String colour(ReorganisationState state) {
        return switch (state) {
            case PREPARING -> "blue";
            case VESTED -> "green";
            case SET_ASIDE -> "grey";
        };
    }
}
