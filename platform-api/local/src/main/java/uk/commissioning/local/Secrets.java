package uk.commissioning.local;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Properties;

/// Every password and key of this folder, made once at random and kept in a file that only its owner can read.
final class Secrets {

    /// What has a secret. The names are those in the file.
    enum Name {
        SUPERUSER,
        KEYCLOAK_DATABASE,
        OWNER,
        APP,
        PROVIDER,
        OPERATOR,
        REORGANISER,
        DISPATCHER,
        OBSERVER,
        KEYCLOAK_ADMINISTRATOR,
        PLATFORM_PAGES,
        ADMIN_PAGES,
        PROVISIONER,
        FIRST_OPERATOR,
        MASTER_KEY;

        private String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private static final int BYTES = 32;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(PrivateFile file) {
        Properties values = file.read();
        var missing = Arrays.stream(Name.values())
                .filter(name -> !values.containsKey(name.key()))
                .toList();

        missing.forEach(name -> values.setProperty(name.key(), random(name)));
        if (!missing.isEmpty()) {
            file.write(values, "Secrets of the one-machine edition. Losing master-key loses the children's names.");
        }
        return new Secrets(values);
    }

    String of(Name name) {
        return String.valueOf(values.getProperty(name.key()));
    }

    private static String random(Name name) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return switch (name) {
            case MASTER_KEY -> Base64.getEncoder().encodeToString(bytes);
            case SUPERUSER,
                    KEYCLOAK_DATABASE,
                    OWNER,
                    APP,
                    PROVIDER,
                    OPERATOR,
                    REORGANISER,
                    DISPATCHER,
                    OBSERVER,
                    KEYCLOAK_ADMINISTRATOR,
                    PLATFORM_PAGES,
                    ADMIN_PAGES,
                    PROVISIONER,
                    FIRST_OPERATOR -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        };
    }
}
