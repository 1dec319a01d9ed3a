package uk.commissioning.local;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;

/// The commands of the one-machine edition. The launcher script becomes this process.
public final class Local {

    private Local() {}

    public static void main(String... words) {
        try {
            LoggingSystem.get(Local.class.getClassLoader()).beforeInitialize();
            String command = words.length == 0 ? "run" : words[0];
            obey(command, Arrays.asList(words).subList(Math.min(1, words.length), words.length));
        } catch (CannotStart refusal) {
            Console.refuse(refusal);
            System.exit(1);
        }
    }

    private static void obey(String command, List<String> rest) {
        switch (command) {
            case "run" -> run(Options.parse(rest));
            case "token" -> token(rest);
            case "verify" -> verify(Options.parse(rest));
            default -> throw new CannotStart("\"" + command + "\" is not a command: ./platform help lists them.");
        }
    }

    private static void run(Options options) {
        var machine = OneMachine.start(options, Console.standard());
        machine.awaitEnd();
    }

    private static void verify(Options options) {
        new Verification(RunState.of(options.data()), options.data()).run();
    }

    private static void token(List<String> words) {
        if (words.isEmpty() || words.getFirst().startsWith("--")) {
            throw new CannotStart("Say whose token: ./platform token PERSON, where PERSON is one of "
                    + DemonstrationPeople.names() + ".");
        }
        Options options = Options.parse(words.subList(1, words.size()));
        RunState running = RunState.of(options.data());
        String username = words.getFirst();
        Person person = DemonstrationPeople.named(username)
                .orElseThrow(() -> new CannotStart("Nobody of the demonstration is called " + username
                        + ": choose one of " + DemonstrationPeople.names() + "."));
        Console.standard()
                .say(KeycloakRealm.personsToken(
                        running.keycloak(), "demonstration", person.username(), DemonstrationPeople.PASSWORD));
    }
}
