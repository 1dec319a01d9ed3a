package uk.commissioning.admin;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.commissioning.testing.edge.Call;

/// Everything an operator can call, and nobody else (domain 10: councils, modules, first grants), each with a
/// harmless call: well formed, and yet nothing changes by it, as its version is old, its council taken or
/// its providers on one lot.
final class Operations {

    /// What is open to everybody.
    static final List<String> OPEN =
            List.of("GET /api/openapi", "GET /api/openapi.yaml", "GET /problems/{code}", "GET /signed-out");

    /// What leads whoever signed in on to the councils.
    static final List<String> SIGNED_IN = List.of("GET /", "GET /admin", "GET /sign-in");

    /// What people of councils reach too, where they take part: see `Domain_10_reorganisations_Test`.
    static final List<String> IN_REORGANISATIONS = List.of(
            "GET /api/admin/reorganisations",
            "GET /api/admin/reorganisations/{reorganisation}",
            "POST /api/admin/reorganisations/{reorganisation}/agreements",
            "GET /api/admin/reorganisations/{reorganisation}/maps",
            "POST /api/admin/reorganisations/{reorganisation}/maps",
            "GET /api/admin/reorganisations/{reorganisation}/maps/{map}",
            "GET /api/admin/reorganisations/{reorganisation}/maps/{map}/areas.csv",
            "GET /api/admin/reorganisations/{reorganisation}/scenarios",
            "PUT /api/admin/reorganisations/{reorganisation}/money/{council}/{kind}",
            "POST /api/admin/reorganisations/{reorganisation}/decisions",
            "POST /api/admin/reorganisations/{reorganisation}/decisions/undo",
            "POST /api/admin/reorganisations/{reorganisation}/decisions/children",
            "GET /api/admin/reorganisations/{reorganisation}/plans",
            "POST /api/admin/reorganisations/{reorganisation}/plans",
            "GET /api/admin/reorganisations/{reorganisation}/plans/{number}",
            "GET /api/admin/reorganisations/{reorganisation}/plans/{number}/differences",
            "POST /api/admin/reorganisations/{reorganisation}/plans/{number}/signatures",
            "GET /api/admin/reorganisations/{reorganisation}/runs",
            "POST /api/admin/reorganisations/{reorganisation}/runs",
            "GET /api/admin/reorganisations/{reorganisation}/runs/{run}",
            "GET /admin/reorganisations",
            "GET /admin/reorganisations/{reorganisation}",
            "POST /admin/reorganisations/{reorganisation}/agreements",
            "POST /admin/reorganisations/{reorganisation}/maps",
            "GET /admin/reorganisations/{reorganisation}/maps/new",
            "GET /admin/reorganisations/{reorganisation}/maps/{map}",
            "GET /admin/reorganisations/{reorganisation}/maps/{map}/areas.csv",
            "GET /admin/reorganisations/{reorganisation}/scenarios",
            "GET /admin/reorganisations/{reorganisation}/plans",
            "POST /admin/reorganisations/{reorganisation}/plans",
            "GET /admin/reorganisations/{reorganisation}/plans/{number}",
            "GET /admin/reorganisations/{reorganisation}/plans/{number}/differences",
            "POST /admin/reorganisations/{reorganisation}/plans/{number}/signatures",
            "GET /admin/reorganisations/{reorganisation}/runs",
            "POST /admin/reorganisations/{reorganisation}/runs",
            "GET /admin/reorganisations/{reorganisation}/runs/{run}");

    private static final String OLD = "999";
    private static final String IDENTIFIER =
            "{\"scheme\":\"GSS\",\"value\":\"E10000016\",\"validFrom\":\"2020-04-01\",\"source\":\"ONS\"}";

    /// What `World.reorganisation` sets up: again it changes nothing.
    static final String REORGANISATION = """
            {"key":"{reorganisation}","name":"Divided","vestingDay":"2099-04-01",\
            "predecessors":["{council}"],"successors":[{"key":"heir","name":"Heir"}]}""";

    /// method, path, body or form; a version goes along with every change that needs one.
    private static final String TABLE = """
            GET    /api/admin/councils
            POST   /api/admin/councils                                    {"key":"{council}","name":"Taken"}
            GET    /api/admin/councils/{council}
            PATCH  /api/admin/councils/{council}                          {"name":"Renamed"}
            POST   /api/admin/councils/{council}/state                    {"state":"CLOSING"}
            PUT    /api/admin/councils/{council}/suspension               {"because":"A review"}
            DELETE /api/admin/councils/{council}/suspension
            POST   /api/admin/councils/{council}/identifiers              {identifier-json}
            PATCH  /api/admin/councils/{council}/identifiers/{identifier} {"validTo":"2027-03-31"}
            GET    /api/admin/councils/{council}/modules
            POST   /api/admin/councils/{council}/modules/simulation       {"enable":["inmss"]}
            PATCH  /api/admin/councils/{council}/modules                  {"enable":["inmss"]}
            PUT    /api/admin/councils/{council}/modules/{module}         {"enabled":true}
            POST   /api/admin/councils/{council}/first-administrator      {"name":"Ada","email":"ada@example.org"}
            GET    /api/admin/providers/duplicates
            GET    /api/admin/providers/{provider}
            GET    /api/admin/providers/{provider}/merge/{other}
            POST   /api/admin/providers/{provider}/merge                  {"into":"{other}","name":"Known Twice","because":"One"}
            GET    /admin/providers
            GET    /admin/providers/{provider}/merge/{other}
            POST   /admin/providers/{provider}/merge/{other}              into={other}&name=Known Twice&because=One
            GET    /admin/councils
            POST   /admin/councils                                        key={council}&name=Taken&state=LIVE
            GET    /admin/councils/new
            GET    /admin/councils/{council}
            GET    /admin/councils/{council}/name
            POST   /admin/councils/{council}/name                         name=Renamed
            GET    /admin/councils/{council}/state
            POST   /admin/councils/{council}/state                        state=CLOSING
            GET    /admin/councils/{council}/suspension
            POST   /admin/councils/{council}/suspension                   because=Review
            POST   /admin/councils/{council}/resumption                   none=1
            GET    /admin/councils/{council}/identifiers/new
            POST   /admin/councils/{council}/identifiers                  scheme=GSS&value=E10000016&validFrom=2020-04-01&source=ONS
            GET    /admin/councils/{council}/identifiers/{identifier}
            POST   /admin/councils/{council}/identifiers/{identifier}     validTo=2027-03-31
            GET    /admin/councils/{council}/modules
            POST   /admin/councils/{council}/modules                      enable=inmss
            POST   /admin/councils/{council}/modules/simulation           modules=inmss
            GET    /admin/councils/{council}/first-administrator
            POST   /admin/councils/{council}/first-administrator          name=Ada&email=ada@example.org
            POST   /api/admin/reorganisations                             {reorganisation-json}
            PATCH  /api/admin/reorganisations/{reorganisation}            {"name":"Renamed"}
            POST   /api/admin/reorganisations/{reorganisation}/set-aside
            GET    /admin/reorganisations/new
            POST   /admin/reorganisations                                 key={reorganisation}&name=Divided&vestingDay=2099-04-01&predecessors={council}&successorKey1=heir&successorName1=Heir
            GET    /admin/reorganisations/{reorganisation}/edit
            POST   /admin/reorganisations/{reorganisation}/edit           name=Renamed&vestingDay=2098-04-01
            POST   /admin/reorganisations/{reorganisation}/set-aside      none=1
            """;

    private Operations() {}

    static List<Operation> all() {
        return TABLE.lines()
                .map(line -> line.split("\\s+", 3))
                .map(words -> new Operation(words[0], words[1], words.length > 2 ? words[2] : ""))
                .toList();
    }

    record Operation(String method, String path, String content) {

        boolean isApi() {
            return path.startsWith("/api/");
        }

        Call call(Map<String, String> places) {
            return call(places, OLD);
        }

        Call call(Map<String, String> places, String version) {
            var call = Call.of(method, filled(path, places));
            if (method.equals("GET")) return call;
            return isApi() ? program(call, places, version) : browser(call, places, version);
        }

        private Call program(Call call, Map<String, String> places, String version) {
            var versioned = call.header("If-Match", "\"" + version + "\"");
            if (content.isEmpty()) return versioned;
            return versioned.json(filled(body(), places));
        }

        String body() {
            return content.replace("{identifier-json}", IDENTIFIER).replace("{reorganisation-json}", REORGANISATION);
        }

        private Call browser(Call call, Map<String, String> places, String version) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("version", version);
            Arrays.stream(filled(content, places).split("&", -1))
                    .map(field -> field.split("=", 2))
                    .forEach(field -> fields.put(field[0], field[1]));
            return call.form(fields);
        }

        private static String filled(String text, Map<String, String> places) {
            var filled = text;
            for (var place : places.entrySet()) filled = filled.replace("{" + place.getKey() + "}", place.getValue());
            return filled;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
