package uk.commissioning.local;

import java.util.Properties;

/// The ports of PostgreSQL and Keycloak: chosen once for a folder, chosen again only when something else took one.
record RememberedPorts(int postgres, int keycloak) {

    static RememberedPorts of(PrivateFile file) {
        Properties values = file.read();
        int postgres = Ports.stillFree(remembered(values, "postgres"));
        int keycloak = Ports.stillFree(remembered(values, "keycloak"));
        var ports = new RememberedPorts(postgres, keycloak == postgres ? Ports.freeBut(postgres) : keycloak);

        values.setProperty("postgres", Integer.toString(ports.postgres));
        values.setProperty("keycloak", Integer.toString(ports.keycloak));
        file.write(values, "Ports of this folder's PostgreSQL and Keycloak");
        return ports;
    }

    private static int remembered(Properties values, String name) {
        String value = values.getProperty(name, "0");
        return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
    }
}
