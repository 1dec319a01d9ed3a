package uk.commissioning.app;

import java.util.HashMap;
import java.util.Map;
import uk.commissioning.app.Permissions.Line;
import uk.commissioning.testing.edge.Call;

/// A harmless call for each line of the table: well formed, and yet nothing would change by it.
final class Samples {

    private static final String OLD_VERSION = "999";

    /// Of a school that nobody knows.
    static final String STANDING =
            "{\"urn\":\"999998\",\"covers\":\"SITE\",\"status\":\"ACTIVE\",\"reason\":\"Visited\",\"from\":\"2026-06-01\"}";

    /// Of a module that every council of the tests uses, so that nothing is destroyed.
    static final String PURGE =
            "{\"confirmation\":\"Therapies qualified provider list\",\"reason\":\"The pilot is over\"}";

    /// One that has been entered in every filled council.
    static final String FIGURE =
            "{\"label\":\"Net spend\",\"source\":\"A report\",\"basis\":\"All placements\",\"period\":\"2024/25\",\"measure\":\"TOTAL\",\"part\":\"TOTAL\",\"printed\":\"£88.8m\"}";

    /// One that has been written down in every filled council.
    static final String ENTITLED = "{\"kind\":\"AUTHORITY\",\"authority\":\"Next Door\",\"from\":\"2024-09-01\"}";

    private static final Map<String, String> ENTITLED_FORM =
            Map.of("kind", "AUTHORITY", "authority", "Next Door", "from", "2024-09-01", "lastDay", "2026-01-01");
    private static final String CONTRACT_END = "{\"lastDay\":\"2026-01-01\",\"reason\":\"TERMINATED\"}";
    private static final Map<String, String> CONTRACT_END_FORM =
            Map.of("lastDay", "2026-01-01", "reason", "TERMINATED");
    private static final Map<String, String> PURGE_FORM =
            Map.of("confirmation", "Therapies qualified provider list", "reason", "The pilot is over");

    private static final Map<String, String> STANDING_FORM =
            Map.of("urn", "999998", "covers", "SITE", "status", "ACTIVE", "reason", "Visited", "from", "2026-06-01");
    private static final Map<String, String> FIGURE_FORM = Map.of(
            "label", "Net spend",
            "source", "A report",
            "basis", "All placements",
            "period", "2024/25",
            "measure", "TOTAL",
            "part", "TOTAL",
            "printed", "£88.8m");

    private Samples() {}

    static Call of(Line line, FilledCouncil council) {
        return of(line, council.key(), council.ids());
    }

    static Call of(Line line, String council, Map<String, String> ids) {
        return of(line, council, ids, OLD_VERSION);
    }

    /// With the version that a change says it has read.
    static Call of(Line line, String council, Map<String, String> ids, String version) {
        var path = path(line.path(), council, ids);
        return line.isApi() ? program(line, path, version) : browser(line, path, version, council);
    }

    static String path(String pattern, String council, Map<String, String> ids) {
        var path = pattern.replace("{council}", council);
        for (var id : ids.entrySet()) path = path.replace("{" + id.getKey() + "}", id.getValue());
        return path;
    }

    private static Call program(Line line, String path, String version) {
        return switch (line.method()) {
            case "GET" -> Call.get(path).header("Accept", "*/*");
            case "PUT" ->
                Call.of("PUT", path).header("If-Match", "\"" + version + "\"").json(changed(path));
            case "DELETE" -> Call.of("DELETE", path).header("If-Match", "\"" + version + "\"");
            case Endpoints.UPLOAD ->
                Call.of("POST", path).upload(Map.of("trial", "true"), "a.csv", ImportFiles.headerOf(last(path)));
            default -> posted(path, version);
        };
    }

    private static String changed(String path) {
        if (path.contains("/standings/")) return "{\"status\":\"ACTIVE\",\"reason\":\"Looked at again\"}";
        if (path.contains("/published-figures/")) return FIGURE;
        if (path.endsWith("/districts")) return "{\"districts\":[\"E07000110\"]}";
        return "{\"name\":\"Pat Example\",\"roles\":[\"FINANCE\"]}";
    }

    private static Call posted(String path, String version) {
        if (path.endsWith("/end")) {
            var end = path.contains("/entitled/") ? "{\"lastDay\":\"2026-01-01\"}" : CONTRACT_END;
            return Call.of("POST", path)
                    .header("If-Match", "\"" + version + "\"")
                    .json(end);
        }
        if (path.endsWith("/entitled")) return Call.of("POST", path).json(ENTITLED);
        if (path.endsWith("/children/search")) return Call.of("POST", path).json("{\"childRef\":\"NONE-SUCH\"}");
        if (path.endsWith("/standings")) return Call.of("POST", path).json(STANDING);
        if (path.endsWith("/published-figures")) return Call.of("POST", path).json(FIGURE);
        if (path.endsWith("/decisions")) {
            return Call.of("POST", path)
                    .json("{\"decisions\":[{\"row\":2,\"column\":\"urn\",\"choice\":\"LEAVE_OUT\"}]}");
        }
        if (path.endsWith("/accept") || path.endsWith("/discard")) return Call.of("POST", path);
        if (path.endsWith("/purge")) return Call.of("POST", path).json(PURGE);
        if (path.endsWith("/people")) return Call.of("POST", path).json(invitation(path));
        if (path.endsWith("/search")) return Call.of("POST", path).json("{\"contractRef\":\"NONE-SUCH\"}");
        return Call.of("POST", path + "?dryRun=true").csv(ImportFiles.headerOf(last(path)));
    }

    private static Call browser(Line line, String path, String version, String council) {
        if (line.method().equals("GET")) {
            return path.endsWith("/events") ? Call.get(path).header("Accept", "text/event-stream") : Call.get(path);
        }
        var post = Call.of("POST", path);
        if (path.contains("/kinds/")) {
            return post.upload(Map.of("trial", "true"), "a.csv", ImportFiles.headerOf(last(path)));
        }
        if (path.contains("/entitled")) return post.form(with(version, withoutLastDay(path)));
        if (path.endsWith("/end")) return post.form(with(version, CONTRACT_END_FORM));
        if (path.endsWith("/core/children")) return post.form(Map.of("childRef", "NONE-SUCH"));
        if (path.contains("/standings")) return post.form(with(version, STANDING_FORM));
        if (path.contains("/published-figures")) return post.form(with(version, FIGURE_FORM));
        if (path.endsWith("/questions")) return post.form(Map.of("cell.2.urn", "LEAVE_OUT"));
        if (path.endsWith("/accept") || path.endsWith("/discard")) return post.form(Map.of());
        if (path.endsWith("/core/placements")) return post.form(Map.of("contractRef", "NONE-SUCH"));
        if (path.endsWith("/purge")) return post.form(PURGE_FORM);
        if (path.endsWith("/districts")) return post.form(Map.of("version", version, "districts", "E07000110"));
        if (path.endsWith("/remove")) return post.form(Map.of("version", version));
        return path.endsWith("/people")
                ? post.form(Map.of("name", "Pat", "email", "invited@" + council + ".example", "roles", "FINANCE"))
                : post.form(Map.of("version", version, "name", "Pat Example", "roles", "FINANCE"));
    }

    /// The last day belongs to the form that sets it.
    private static Map<String, String> withoutLastDay(String path) {
        var fields = new HashMap<>(ENTITLED_FORM);
        if (!path.endsWith("/end")) fields.remove("lastDay");
        return fields;
    }

    private static Map<String, String> with(String version, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("version", version);
        return all;
    }

    /// Of somebody who is known already.
    private static String invitation(String path) {
        var council = path.split("/", -1)[3];
        return "{\"name\":\"Pat\",\"email\":\"invited@%s.example\",\"roles\":[\"FINANCE\"]}".formatted(council);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
