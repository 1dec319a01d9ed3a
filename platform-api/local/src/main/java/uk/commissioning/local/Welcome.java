package uk.commissioning.local;

import java.nio.file.Path;

/// What a newcomer reads at the end of a start: where to go, who to be, how to stop.
record Welcome(Options options, Path folder, RunState state, String firstOperatorsPassword) {

    void print(Console console) {
        console.say("");
        console.say("Commissioning platform   " + state.platform());
        console.say("Administration           " + state.admin());
        console.say("Keycloak                 " + state.keycloak());
        console.say("Data and logs            " + folder);
        console.say("");
        if (options.demonstration()) {
            demonstration(console);
        } else {
            console.say("First operator: user name " + DemonstrationPeople.OPERATOR.username() + ", password "
                    + firstOperatorsPassword);
        }
        console.say("");
        console.say("Ctrl-C stops everything.");
        console.say("ready");
    }

    private static void demonstration(Console console) {
        console.say("Demonstration people, each with the password " + DemonstrationPeople.PASSWORD + ":");
        DemonstrationPeople.all()
                .forEach(person -> console.say(
                        "  %-22s %-18s %s".formatted(person.username(), person.displayName(), person.what())));
    }
}
