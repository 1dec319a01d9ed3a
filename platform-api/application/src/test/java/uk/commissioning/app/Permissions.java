package uk.commissioning.app;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.commissioning.kernel.permission.Role;

/// Domain 10 for what exists, as one table: written from the domain, never read from the product's permissions.
final class Permissions {

    /// What is open to everybody, signed in or not.
    static final List<String> OPEN =
            List.of("GET /api/openapi", "GET /api/openapi.yaml", "GET /problems/{code}", "GET /signed-out");

    /// What is open to whoever has signed in, with a grant or without: oneself, and the way to one's councils.
    static final List<String> SIGNED_IN =
            List.of("GET /", "GET /councils", "GET /sign-in", "GET /api/me", "GET /api/councils");

    /// `+` may, `.` may not and is told so, `?` is answered as if it were not there. `[/api]` is page and API
    /// both. The commissioner and the placement officer brought the refused imports in; the job is the
    /// commissioner's.
    private static final String TABLE = """
            METHOD path                                                               COM CON PLA PAN EVA FIN ADM REG AUD S151 REO DPO
            GET    [/api]/councils/{council}                                           +   +   +   +   +   +   +   +   +   +    +   +
            GET    [/api]/councils/{council}/people                                    .   .   .   .   .   .   +   .   +   .    .   .
            POST   [/api]/councils/{council}/people                                    .   .   .   .   .   .   +   .   .   .    .   .
            GET    /councils/{council}/people/new                                      .   .   .   .   .   .   +   .   .   .    .   .
            GET    [/api]/councils/{council}/people/{person}                           .   .   .   .   .   .   +   .   +   .    .   .
            PUT    /api/councils/{council}/people/{person}                             .   .   .   .   .   .   +   .   .   .    .   .
            POST   /councils/{council}/people/{person}                                 .   .   .   .   .   .   +   .   .   .    .   .
            PUT    /api/councils/{council}/people/{person}/districts                   .   .   .   .   .   .   +   .   .   .    .   .
            POST   /councils/{council}/people/{person}/districts                       .   .   .   .   .   .   +   .   .   .    .   .
            GET    /councils/{council}/people/{person}/remove                          .   .   .   .   .   .   +   .   .   .    .   .
            POST   /councils/{council}/people/{person}/remove                          .   .   .   .   .   .   +   .   .   .    .   .
            DELETE /api/councils/{council}/people/{person}/roles                       .   .   .   .   .   .   +   .   .   .    .   .
            DELETE /api/councils/{council}/people/{person}/roles/AUDITOR               .   .   .   .   .   .   +   .   .   .    .   .
            GET    [/api]/councils/{council}/modules                                   .   .   .   .   .   .   +   .   +   .    .   .
            GET    /councils/{council}/modules/therapies/purge                         .   .   .   .   .   .   +   .   .   .    .   .
            POST   [/api]/councils/{council}/modules/therapies/purge                   .   .   .   .   .   .   +   .   .   .    .   .
            GET    [/api]/councils/{council}/audit                                     .   .   .   .   .   .   +   .   +   .    .   +
            GET    [/api]/councils/{council}/audit/audit.csv                           .   .   .   .   .   .   +   .   +   .    .   +
            GET    [/api]/councils/{council}/audit/access                              .   .   .   .   .   .   .   .   +   .    .   +
            GET    [/api]/councils/{council}/audit/access.csv                          .   .   .   .   .   .   .   .   +   .    .   +
            GET    [/api]/councils/{council}/jobs/{job}                                +   ?   ?   ?   ?   ?   +   ?   +   ?    ?   ?
            GET    [/api]/councils/{council}/jobs/{job}/events                         +   ?   ?   ?   ?   ?   +   ?   +   ?    ?   ?
            GET    [/api]/councils/{council}/core/imports                              +   +   +   .   .   .   .   .   +   .    .   .
            GET    [/api]/councils/{council}/core/imports/{providers-import}           +   +   ?   .   .   .   .   .   +   .    .   .
            GET    [/api]/councils/{council}/core/imports/{placements-import}          ?   ?   +   .   .   .   .   .   +   .    .   .
            GET    [/api]/councils/{council}/core/imports/{providers-import}/problems.csv  +   +   ?   .   .   .   .   .   .   .    .   .
            GET    [/api]/councils/{council}/core/imports/{providers-import}/problems.xlsx +   +   ?   .   .   .   .   .   .   .    .   .
            GET    [/api]/councils/{council}/core/imports/{placements-import}/problems.csv ?   ?   +   .   .   .   .   .   .   .    .   .
            GET    [/api]/councils/{council}/core/imports/{placements-import}/problems.xlsx ?   ?   +   .   .   .   .   .   .   .    .   .
            POST   /api/councils/{council}/core/imports/providers                      +   +   .   .   .   .   .   .   .   .    .   .
            UPLOAD /api/councils/{council}/core/imports/providers                      +   +   .   .   .   .   .   .   .   .    .   .
            POST   /api/councils/{council}/core/imports/agreements                     +   .   .   .   .   .   .   .   .   .    .   .
            UPLOAD /api/councils/{council}/core/imports/agreements                     +   .   .   .   .   .   .   .   .   .    .   .
            POST   /api/councils/{council}/core/imports/memberships                    +   .   .   .   .   .   .   .   .   .    .   .
            UPLOAD /api/councils/{council}/core/imports/memberships                    +   .   .   .   .   .   .   .   .   .    .   .
            POST   /api/councils/{council}/core/imports/placements                     .   .   +   .   .   .   .   .   .   .    .   .
            UPLOAD /api/councils/{council}/core/imports/placements                     .   .   +   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/imports/kinds/providers                    +   +   .   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/imports/kinds/agreements                   +   .   .   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/imports/kinds/memberships                  +   .   .   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/imports/kinds/placements                   .   .   +   .   .   .   .   .   .   .    .   .
            POST   /councils/{council}/core/imports/kinds/providers                    +   +   .   .   .   .   .   .   .   .    .   .
            POST   /councils/{council}/core/imports/kinds/agreements                   +   .   .   .   .   .   .   .   .   .    .   .
            POST   /councils/{council}/core/imports/kinds/memberships                  +   .   .   .   .   .   .   .   .   .    .   .
            POST   /councils/{council}/core/imports/kinds/placements                   .   .   +   .   .   .   .   .   .   .    .   .
            POST   /api/councils/{council}/core/imports/blocks                                +   +   .   .   .   .   .   .   .   .    .   .
            UPLOAD /api/councils/{council}/core/imports/blocks                                +   +   .   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/imports/kinds/blocks                              +   +   .   .   .   .   .   .   .   .    .   .
            POST   /councils/{council}/core/imports/kinds/blocks                              +   +   .   .   .   .   .   .   .   .    .   .
            POST   /api/councils/{council}/core/imports/other_contracts                       +   +   .   .   .   .   .   .   .   .    .   .
            UPLOAD /api/councils/{council}/core/imports/other_contracts                       +   +   .   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/imports/kinds/other_contracts                     +   +   .   .   .   .   .   .   .   .    .   .
            POST   /councils/{council}/core/imports/kinds/other_contracts                     +   +   .   .   .   .   .   .   .   .    .   .
            POST   /api/councils/{council}/core/imports/school_terms                          +   +   .   .   .   .   .   .   .   .    .   .
            UPLOAD /api/councils/{council}/core/imports/school_terms                          +   +   .   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/imports/kinds/school_terms                        +   +   .   .   .   .   .   .   .   .    .   .
            POST   /councils/{council}/core/imports/kinds/school_terms                        +   +   .   .   .   .   .   .   .   .    .   .
            POST   /api/councils/{council}/core/imports/therapy_orders                                .   .   +   .   .   .   .   .   .   .    .   .
            UPLOAD /api/councils/{council}/core/imports/therapy_orders                                .   .   +   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/imports/kinds/therapy_orders                              .   .   +   .   .   .   .   .   .   .    .   .
            POST   /councils/{council}/core/imports/kinds/therapy_orders                              .   .   +   .   .   .   .   .   .   .    .   .
            POST   /api/councils/{council}/core/imports/ap_packages                                   .   +   +   .   .   .   .   .   .   .    .   .
            UPLOAD /api/councils/{council}/core/imports/ap_packages                                   .   +   +   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/imports/kinds/ap_packages                                 .   +   +   .   .   .   .   .   .   .    .   .
            POST   /councils/{council}/core/imports/kinds/ap_packages                                 .   +   +   .   .   .   .   .   .   .    .   .
            POST   /api/councils/{council}/core/imports/{providers-import}/decisions          +   +   ?   .   .   .   .   .   ?   .    .   .
            POST   [/api]/councils/{council}/core/imports/{providers-import}/accept           +   +   ?   .   .   .   .   .   ?   .    .   .
            POST   [/api]/councils/{council}/core/imports/{providers-import}/discard          +   +   ?   .   .   .   .   .   ?   .    .   .
            GET    /councils/{council}/core/imports/{providers-import}/questions              +   +   ?   .   .   .   .   .   .   .    .   .
            POST   /councils/{council}/core/imports/{providers-import}/questions              +   +   ?   .   .   .   .   .   ?   .    .   .
            GET    /councils/{council}/core/imports/examples/placements.csv            +   +   +   +   +   +   +   +   +   +    +   +
            GET    /councils/{council}/core/imports/examples/placements.xlsx           +   +   +   +   +   +   +   +   +   +    +   +
            GET    [/api]/councils/{council}/core/placements                           +   +   +   .   .   +   .   .   .   .    .   .
            POST   /api/councils/{council}/core/placements/search                      +   +   +   .   .   +   .   .   .   .    .   .
            POST   /councils/{council}/core/placements                                 +   +   +   .   .   +   .   .   .   .    .   .
            GET    [/api]/councils/{council}/core/placements/{placement}               +   +   +   .   .   +   .   .   .   .    .   .
            GET    [/api]/councils/{council}/core/agreements                           +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/core/agreements/{agreement}               +   +   +   +   +   +   +   .   +   +    +   .
            POST   [/api]/councils/{council}/core/agreements/{agreement}/entitled      +   .   .   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/agreements/{agreement}/entitled/new        +   .   .   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/agreements/{agreement}/entitled/{entitled}/end +   .   .   .   .   .   .   .   .   .    .   .
            POST   [/api]/councils/{council}/core/agreements/{agreement}/entitled/{entitled}/end +   .   .   .   .   .   .   .   .   .    .   .
            GET    [/api]/councils/{council}/core/contracts                            +   +   +   .   .   +   .   .   +   .    .   .
            GET    [/api]/councils/{council}/core/contracts/{contract}                 +   +   +   .   .   +   .   .   ?   .    .   .
            GET    [/api]/councils/{council}/core/contracts/{block}                    +   +   +   .   .   +   .   .   +   .    .   .
            GET    /councils/{council}/core/contracts/{contract}/end                   .   +   .   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/contracts/{block}/end                      +   +   .   .   .   .   .   .   .   .    .   .
            POST   [/api]/councils/{council}/core/contracts/{contract}/end             .   +   .   .   .   .   .   .   .   .    .   .
            POST   [/api]/councils/{council}/core/contracts/{block}/end                +   +   .   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/children                                   .   .   +   .   .   +   .   .   .   .    .   .
            POST   /councils/{council}/core/children                                   .   .   +   .   .   +   .   .   .   .    .   .
            POST   /api/councils/{council}/core/children/search                        .   .   +   .   .   +   .   .   .   .    .   .
            GET    [/api]/councils/{council}/core/children/{child}                     .   .   +   .   .   +   .   .   .   .    .   .
            GET    [/api]/councils/{council}/core/register                             +   +   +   +   .   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/core/register.csv                         +   +   +   +   .   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/core/register.xlsx                        +   +   +   +   .   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/core/commitments                          +   +   .   .   .   +   .   .   +   +    +   .
            GET    [/api]/councils/{council}/core/commitments.csv                      +   +   .   .   .   +   .   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/overview                            +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/overview.csv                        +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/core/providers                            +   +   +   +   +   +   +   +   +   .    .   .
            GET    [/api]/councils/{council}/core/providers/{shared-provider}          +   +   +   +   +   +   +   +   +   .    .   .
            GET    [/api]/councils/{council}/core/sites/{shared-site}                  +   +   +   +   +   +   +   +   +   .    .   .
            GET    [/api]/councils/{council}/core/standings                            +   +   +   +   .   +   .   .   +   .    .   .
            POST   [/api]/councils/{council}/core/standings                            +   +   .   .   .   .   .   .   .   .    .   .
            GET    /councils/{council}/core/standings/new                              +   +   .   .   .   .   .   .   .   .    .   .
            GET    [/api]/councils/{council}/core/standings/{standing}                 +   +   +   +   .   +   .   .   +   .    .   .
            PUT    /api/councils/{council}/core/standings/{standing}                   +   +   .   .   .   .   .   .   .   .    .   .
            POST   /councils/{council}/core/standings/{standing}                       +   +   .   .   .   .   .   .   .   .    .   .
            GET    /api/councils/{council}/inmss/definitions                           +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/overview/breakdown                  +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/overview/breakdown.csv              +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/districts                           +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/districts.csv                       +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/reconciliation                      +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/reconciliation.csv                  +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/like-with-like                      +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/like-with-like.csv                  +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/bridge                              +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/bridge.csv                          +   +   +   +   +   +   +   .   +   +    +   .
            GET    [/api]/councils/{council}/inmss/published-figures                   +   +   +   +   +   +   +   .   +   +    +   .
            POST   [/api]/councils/{council}/inmss/published-figures                   +   .   .   .   .   +   .   .   .   .    .   .
            GET    /councils/{council}/inmss/published-figures/new                     +   .   .   .   .   +   .   .   .   .    .   .
            GET    [/api]/councils/{council}/inmss/published-figures/{figure}          +   +   +   +   +   +   +   .   +   +    +   .
            PUT    /api/councils/{council}/inmss/published-figures/{figure}            +   .   .   .   .   +   .   .   .   .    .   .
            POST   /councils/{council}/inmss/published-figures/{figure}                +   .   .   .   .   +   .   .   .   .    .   .
            GET    [/api]/councils/{council}/therapies/providers                       +   +   +   .   .   +   .   .   +   +    .   .
            GET    [/api]/councils/{council}/therapies/providers.csv                   +   +   +   .   .   +   .   .   +   +    .   .
            GET    [/api]/councils/{council}/therapies/spend                           +   +   +   .   .   +   .   .   +   +    .   .
            GET    [/api]/councils/{council}/therapies/spend.csv                       +   +   +   .   .   +   .   .   +   +    .   .
            GET    [/api]/councils/{council}/therapies/orders                          +   +   +   .   .   +   .   .   .   .    .   .
            GET    [/api]/councils/{council}/therapies/orders/{order}                  +   +   +   .   .   +   .   .   .   .    .   .
            GET    [/api]/councils/{council}/alternative-provision/providers           +   +   +   +   .   +   .   .   +   +    .   .
            GET    [/api]/councils/{council}/alternative-provision/providers.csv       +   +   +   +   .   +   .   .   +   +    .   .
            GET    [/api]/councils/{council}/alternative-provision/packages            +   +   +   .   .   +   .   .   .   .    .   .
            GET    [/api]/councils/{council}/alternative-provision/packages/{package}  +   +   +   .   .   +   .   .   .   .    .   .
            GET    [/api]/councils/{council}/alternative-provision/hours               +   +   +   .   .   +   .   .   .   .    .   .
            GET    [/api]/councils/{council}/alternative-provision/spend               +   +   +   .   .   +   .   .   .   +    .   .
            GET    [/api]/councils/{council}/alternative-provision/spend.csv           +   +   +   .   .   +   .   .   .   +    .   .
            """;

    private static final List<Role> COLUMNS = List.of(
            Role.COMMISSIONER,
            Role.CONTRACT_MANAGER,
            Role.PLACEMENT_OFFICER,
            Role.PANEL_CHAIR,
            Role.EVALUATOR,
            Role.FINANCE,
            Role.TENANT_ADMIN,
            Role.REGIONAL_ANALYST,
            Role.AUDITOR,
            Role.SECTION_151_OFFICER,
            Role.REORGANISATION_LEAD,
            Role.DATA_PROTECTION_OFFICER);

    private Permissions() {}

    /// The lines for paths in a council, pages and API apart.
    static List<Line> lines() {
        return TABLE.lines().skip(1).flatMap(Permissions::lines).toList();
    }

    private static Stream<Line> lines(String text) {
        var cells = Arrays.asList(text.strip().split("\\s+"));
        var marks = new EnumMap<Role, Mark>(Role.class);
        for (int column = 0; column < COLUMNS.size(); column++) {
            marks.put(COLUMNS.get(column), Mark.of(cells.get(2 + column)));
        }
        var path = cells.get(1);
        var both = path.startsWith("[/api]");
        var rest = both ? path.substring("[/api]".length()) : path;
        return (both ? Stream.of(rest, "/api" + rest) : Stream.of(rest))
                .map(each -> new Line(cells.getFirst(), each, Map.copyOf(marks)));
    }

    enum Mark {
        MAY,
        MAY_NOT,
        SEES_NOTHING;

        static Mark of(String sign) {
            return switch (sign) {
                case "+" -> MAY;
                case "." -> MAY_NOT;
                case "?" -> SEES_NOTHING;
                default -> throw new IllegalArgumentException(sign);
            };
        }
    }

    /// A call, and what it is to each role.
    record Line(String method, String path, Map<Role, Mark> marks) {

        boolean isApi() {
            return path.startsWith("/api/");
        }

        /// Events of a page are read by its script, which is told as programs are.
        boolean answersPrograms() {
            return isApi() || path.endsWith("/events");
        }

        /// Whether a council that takes no changes refuses it; searches are posted and change nothing.
        boolean isChange() {
            return !method.equals("GET")
                    && Stream.of("/core/placements", "/core/children", "/search")
                            .noneMatch(path::endsWith);
        }

        /// The roles that may.
        List<Role> allowed() {
            return COLUMNS.stream().filter(role -> marks.get(role) == Mark.MAY).toList();
        }

        /// One of them.
        Role somebody() {
            return allowed().getFirst();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
