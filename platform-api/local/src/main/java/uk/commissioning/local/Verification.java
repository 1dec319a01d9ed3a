package uk.commissioning.local;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

/// `./platform verify`: hands the running platform's database to the tenant administration's own command.
record Verification(RunState running, Path data) {

    private static final String COMMAND = "uk.commissioning.admin.VerifyAudit";

    void run() {
        var secrets = Secrets.of(new PrivateFile(data.resolve("secrets")));
        var settings = new ApplicationSettings(
                secrets,
                running.postgresPort(),
                running.keycloak(),
                data.resolve("logs").resolve("verify.log"));
        String[] words = settings.of(Application.ADMIN, running.admin()).entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        try {
            Class.forName(COMMAND).getMethod("main", String[].class).invoke(null, (Object) words);
        } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException missing) {
            throw new CannotStart(
                    "This build has no verification: build the project whole with ./platform run.", missing);
        } catch (InvocationTargetException failed) {
            throw new CannotStart("The verification stopped: " + failed.getCause(), failed);
        }
    }
}
