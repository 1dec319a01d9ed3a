package uk.commissioning.reorganisation.run.web;

import uk.commissioning.reorganisation.party.web.Surroundings;
import uk.commissioning.reorganisation.run.Run;

/// Runs and their states as people read them.
public final class RunWords {

    private RunWords() {}

    public static String of(Run.State state) {
        return switch (state) {
            case RUNNING -> "Running";
            case DONE -> "Finished";
            case REFUSED -> "Not carried out";
            case STOPPED -> "Stopped";
        };
    }

    public static String colour(Run.State state) {
        return switch (state) {
            case RUNNING -> "light-blue";
            case DONE -> "green";
            case REFUSED -> "orange";
            case STOPPED -> "red";
        };
    }

    static String title(Run run, Surroundings around) {
        var kind = run.kind() == Run.Kind.VESTING ? "Vesting" : "Rehearsal";
        return kind + (run.plan() == null ? " by map " + around.map(run.map()) : " of plan " + run.plan());
    }
}
