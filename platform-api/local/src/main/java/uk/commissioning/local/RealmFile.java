package uk.commissioning.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The realm's files, with this machine's addresses and secrets filled in.
final class RealmFile {

    static final String REALM = "commissioning";
    static final String PRODUCT = "/realm/commissioning.json";
    static final String DEMONSTRATION = "/realm/demonstration.json";

    private static final Pattern BLANK = Pattern.compile("\\$\\{([a-z.-]+)}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RealmFile() {}

    static ObjectNode filled(String resource, Map<String, String> values) {
        String text = BLANK.matcher(text(resource))
                .replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1), values)));
        return (ObjectNode) JSON.readTree(text);
    }

    /// The demonstration's client and people: an import that leaves alone what is there.
    static ObjectNode demonstration() {
        ObjectNode file = filled(DEMONSTRATION, Map.of());
        ObjectNode credential = (ObjectNode) file.remove("everybodysCredential");
        DemonstrationPeople.all().forEach(person -> file.withArray("users").add(user(person, credential)));
        return file;
    }

    /// An import that adds one person, who must choose another password at the first sign-in.
    static ObjectNode alone(Person person, String password) {
        var nodes = JsonNodeFactory.instance;
        var credential = nodes.objectNode()
                .put("type", "password")
                .put("value", password)
                .put("temporary", true);
        var file = nodes.objectNode().put("ifResourceExists", "SKIP");
        file.putArray("users").add(user(person, credential));
        return file;
    }

    private static ObjectNode user(Person person, ObjectNode credential) {
        var user = JsonNodeFactory.instance.objectNode();
        user.put("id", person.id().toString());
        user.put("username", person.username());
        user.put("firstName", person.givenName());
        user.put("lastName", person.familyName());
        user.put("email", person.email());
        user.put("emailVerified", true);
        user.put("enabled", true);
        user.putArray("credentials").add(credential);
        return user;
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("The realm's file asks for " + name + ", which nobody fills in");
        }
        return value;
    }

    private static String text(String resource) {
        try (InputStream file = RealmFile.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new CannotStart("The file " + resource
                        + " is missing from this build: delete the target folders and run again.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "The file " + resource + " of this build cannot be read: delete the target folders and run again.",
                    unreadable);
        }
    }
}
