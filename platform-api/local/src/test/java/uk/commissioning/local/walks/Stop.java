package uk.commissioning.local.walks;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// A page of one of the applications: who opens it, from where, and how it is reached from there. `address` is the
/// pattern its controller names.
enum Stop {
    CHOICE("two.councils", "/", "/"),
    CHANGE("two.councils", "/councils", "/councils"),
    NO_CHOICE("no.council", "/councils", "/councils"),
    HOME("kent.placements", "/councils/{council}", "/councils/kent"),
    SIGNED_OUT("kent.placements", "/signed-out", "/signed-out"),
    PEOPLE("kent.admin", "/councils/{council}/people", "/councils/kent/people"),
    INVITE("kent.admin", "/councils/{council}/people/new", "/councils/kent/people/new"),
    PERSON("kent.admin", "/councils/{council}/people/{id}", "/councils/kent/people", first("tbody a")),
    REMOVE(
            "kent.admin",
            "/councils/{council}/people/{id}/remove",
            "/councils/kent/people",
            first("tbody a").andThen((_, page) -> On.follow(page, "Take all roles away"))),
    MODULES_HELD("kent.admin", "/councils/{council}/modules", "/councils/kent/modules"),
    PURGE("kent.admin", "/councils/{council}/modules/{module}/purge", "/councils/kent/modules/inmss/purge"),
    AUDIT("kent.auditor", "/councils/{council}/audit", "/councils/kent/audit"),
    ACCESS_LOG("kent.dpo", "/councils/{council}/audit/access", "/councils/kent/audit/access"),
    OVERVIEW(
            "kent.commissioner",
            "/councils/{council}/inmss/overview",
            "/councils/kent/inmss/overview?on=2025-06-30&attendance=ALL"),
    BREAKDOWN(
            "kent.commissioner",
            "/councils/{council}/inmss/overview/breakdown",
            "/councils/kent/inmss/overview/breakdown?by=need&on=2025-06-30"),
    DISTRICTS(
            "kent.commissioner", "/councils/{council}/inmss/districts", "/councils/kent/inmss/districts?on=2025-06-30"),
    LIKE_WITH_LIKE(
            "kent.commissioner",
            "/councils/{council}/inmss/like-with-like",
            "/councils/kent/inmss/like-with-like?on=2025-06-30"),
    BRIDGE("kent.commissioner", "/councils/{council}/inmss/bridge", "/councils/kent/inmss/bridge?on=2025-06-30"),
    RECONCILIATION(
            "kent.commissioner",
            "/councils/{council}/inmss/reconciliation",
            "/councils/kent/inmss/reconciliation?period=2025/26&on=2025-06-30"),
    FIGURES(
            "kent.commissioner",
            "/councils/{council}/inmss/published-figures",
            "/councils/kent/inmss/published-figures"),
    NEW_FIGURE(
            "kent.commissioner",
            "/councils/{council}/inmss/published-figures/new",
            "/councils/kent/inmss/published-figures/new"),
    FIGURE(
            "kent.commissioner",
            "/councils/{council}/inmss/published-figures/{id}",
            "/councils/kent/inmss/published-figures/new",
            Stop::enterAFigure),
    THERAPY_PROVIDERS(
            "kent.placements",
            "/councils/{council}/therapies/providers",
            "/councils/kent/core/imports/kinds/therapy_orders",
            afterAnOrder("providers?on=2026-01-15")),
    THERAPY_ORDERS(
            "kent.placements",
            "/councils/{council}/therapies/orders",
            "/councils/kent/core/imports/kinds/therapy_orders",
            afterAnOrder("orders")),
    THERAPY_ORDER(
            "kent.placements",
            "/councils/{council}/therapies/orders/{id}",
            "/councils/kent/core/imports/kinds/therapy_orders",
            afterAnOrder("orders").andThen(first("tbody a"))),
    THERAPY_SPEND(
            "kent.placements",
            "/councils/{council}/therapies/spend",
            "/councils/kent/core/imports/kinds/therapy_orders",
            afterAnOrder("spend?from=2024/25")),
    PROVIDERS("kent.evaluator", "/councils/{council}/core/providers", "/councils/kent/core/providers"),
    PROVIDER(
            "kent.commissioner",
            "/councils/{council}/core/providers/{id}",
            "/councils/kent/core/providers?number=900101",
            first("tbody a")),
    SITE(
            "kent.commissioner",
            "/councils/{council}/core/sites/{id}",
            "/councils/kent/core/providers?number=900101",
            first("tbody a").andThen(first("a[href*='/core/sites/']"))),
    STANDINGS("kent.commissioner", "/councils/{council}/core/standings", "/councils/kent/core/standings"),
    NEW_STANDING("kent.commissioner", "/councils/{council}/core/standings/new", "/councils/kent/core/standings/new"),
    STANDING(
            "kent.commissioner",
            "/councils/{council}/core/standings/{id}",
            "/councils/kent/core/standings/new",
            Stop::setAStanding),
    AGREEMENTS("kent.commissioner", "/councils/{council}/core/agreements", "/councils/kent/core/agreements"),
    AGREEMENT(
            "kent.commissioner",
            "/councils/{council}/core/agreements/{id}",
            "/councils/kent/core/agreements?on=2025-06-30",
            first("tbody a").andThen((_, page) -> page.navigate(page.url() + "?on=2025-06-30"))),
    NEW_ENTITLED(
            "kent.commissioner",
            "/councils/{council}/core/agreements/{id}/entitled/new",
            "/councils/kent/core/agreements",
            first("tbody a").andThen((_, page) -> On.press(page, "Add who may use it"))),
    ENTITLED_END(
            "kent.commissioner",
            "/councils/{council}/core/agreements/{id}/entitled/{entry}/end",
            "/councils/kent/core/agreements",
            Stop::entitleSuccessors),
    CONTRACTS("kent.commissioner", "/councils/{council}/core/contracts", "/councils/kent/core/contracts?sort=VALUE"),
    CONTRACTS_OF_NO_CHILD("kent.auditor", "/councils/{council}/core/contracts", "/councils/kent/core/contracts"),
    CONTRACT(
            "kent.placements",
            "/councils/{council}/core/contracts/{id}",
            "/councils/kent/core/contracts?kind=IPA",
            first("tbody a")),
    CONTRACT_WITHOUT_CHILD(
            "kent.commissioner",
            "/councils/{council}/core/contracts/{id}",
            "/councils/kent/core/contracts",
            first("tbody a")),
    CONTRACT_END(
            "kent.contracts",
            "/councils/{council}/core/contracts/{id}/end",
            "/councils/kent/core/contracts",
            first("tbody a").andThen((_, page) -> On.press(page, "End this contract"))),
    FIND_A_CHILD("kent.placements", "/councils/{council}/core/children", "/councils/kent/core/children"),
    FIND_A_CHILD_BY_REFERENCE("kent.finance", "/councils/{council}/core/children", "/councils/kent/core/children"),
    CHILD(
            "kent.placements",
            "/councils/{council}/core/children/{id}",
            "/councils/kent/core/children",
            Stop::findAChild),
    CHILD_BY_REFERENCE(
            "kent.finance", "/councils/{council}/core/children/{id}", "/councils/kent/core/children", Stop::findAChild),
    REGISTER("kent.finance", "/councils/{council}/core/register", "/councils/kent/core/register?on=2025-06-30"),
    COMMITMENTS("kent.finance", "/councils/{council}/core/commitments", "/councils/kent/core/commitments?from=2024/25"),
    PLACEMENTS("kent.placements", "/councils/{council}/core/placements", "/councils/kent/core/placements"),
    PLACEMENTS_WITHOUT_CHILDREN(
            "kent.finance", "/councils/{council}/core/placements", "/councils/kent/core/placements"),
    PLACEMENT(
            "kent.placements",
            "/councils/{council}/core/placements/{id}",
            "/councils/kent/core/placements",
            first("tbody a")),
    PLACEMENT_WITHOUT_CHILD(
            "kent.commissioner",
            "/councils/{council}/core/placements/{id}",
            "/councils/kent/core/placements",
            first("tbody a")),
    ALTERNATIVE_PROVIDERS(
            "devon.placements",
            "/councils/{council}/alternative-provision/providers",
            "/councils/devon/alternative-provision/providers?on=2026-11-24"),
    PACKAGES(
            "devon.placements",
            "/councils/{council}/alternative-provision/packages",
            "/councils/devon/alternative-provision/packages?on=2026-11-24"),
    PACKAGES_WITHOUT_CHILDREN(
            "devon.commissioner",
            "/councils/{council}/alternative-provision/packages",
            "/councils/devon/alternative-provision/packages"),
    PACKAGE(
            "devon.placements",
            "/councils/{council}/alternative-provision/packages/{id}",
            "/councils/devon/alternative-provision/packages?on=2026-11-24",
            first("tbody a")),
    HOURS(
            "devon.placements",
            "/councils/{council}/alternative-provision/hours",
            "/councils/devon/alternative-provision/hours?on=2026-11-24"),
    HOURS_WITHOUT_CHILDREN(
            "devon.commissioner",
            "/councils/{council}/alternative-provision/hours",
            "/councils/devon/alternative-provision/hours?on=2026-11-24"),
    ALTERNATIVE_SPEND(
            "devon.commissioner",
            "/councils/{council}/alternative-provision/spend",
            "/councils/devon/alternative-provision/spend?from=2025/26"),
    IMPORTS("kent.commissioner", "/councils/{council}/core/imports", "/councils/kent/core/imports"),
    IMPORTS_TO_READ("kent.auditor", "/councils/{council}/core/imports", "/councils/kent/core/imports"),
    IMPORT_PROVIDERS(
            "kent.commissioner",
            "/councils/{council}/core/imports/kinds/{kind}",
            "/councils/kent/core/imports/kinds/providers"),
    IMPORT_PLACEMENTS(
            "kent.placements",
            "/councils/{council}/core/imports/kinds/{kind}",
            "/councils/kent/core/imports/kinds/placements"),
    IMPORT("kent.placements", "/councils/{council}/core/imports/{id}", "/councils/kent/core/imports", first("tbody a")),
    QUESTIONS(
            "kent.commissioner",
            "/councils/{council}/core/imports/{id}/questions",
            "/councils/kent/core/imports/kinds/agreements",
            Stop::leaveADateOpen),
    JOB("kent.placements", "/councils/{council}/jobs/{id}", "/councils/kent/core/imports", Stop::toTheJob),
    COUNCILS(Walk.OPERATOR, "/admin/councils", "/admin/councils"),
    COUNCIL(Walk.OPERATOR, "/admin/councils/{council}", "/admin/councils/kent"),
    NEW_COUNCIL(Walk.OPERATOR, "/admin/councils/new", "/admin/councils/new"),
    NAME(Walk.OPERATOR, "/admin/councils/{council}/name", "/admin/councils/kent/name"),
    STATE(Walk.OPERATOR, "/admin/councils/{council}/state", "/admin/councils/kent/state"),
    SUSPENSION(Walk.OPERATOR, "/admin/councils/{council}/suspension", "/admin/councils/kent/suspension"),
    DUPLICATES(Walk.OPERATOR, "/admin/providers", "/admin/providers"),
    MERGE(Walk.OPERATOR, "/admin/providers/{provider}/merge/{other}", "/admin/providers", Stop::compareTwoEntries),
    MODULES(Walk.OPERATOR, "/admin/councils/{council}/modules", "/admin/councils/kent/modules"),
    ADMINISTRATOR(
            Walk.OPERATOR, "/admin/councils/{council}/first-administrator", "/admin/councils/kent/first-administrator"),
    IDENTIFIER(Walk.OPERATOR, "/admin/councils/{council}/identifiers/new", "/admin/councils/kent/identifiers/new"),
    IDENTIFIER_END(
            Walk.OPERATOR,
            "/admin/councils/{council}/identifiers/{identifier}",
            "/admin/councils/kent",
            first("tbody a")),
    REORGANISATIONS(Walk.OPERATOR, "/admin/reorganisations", Devon.REORGANISATIONS, Devon::divide),
    NEW_REORGANISATION(Walk.OPERATOR, "/admin/reorganisations/new", Devon.REORGANISATIONS + "/new"),
    REORGANISATION(Walk.OPERATOR, "/admin/reorganisations/{reorganisation}", Devon.REORGANISATIONS, Devon::open),
    EDIT_REORGANISATION(
            Walk.OPERATOR, "/admin/reorganisations/{reorganisation}/edit", Devon.REORGANISATIONS, Devon::edit),
    NEW_MAP(Walk.OPERATOR, "/admin/reorganisations/{reorganisation}/maps/new", Devon.REORGANISATIONS, Devon::draw),
    MAP(Walk.OPERATOR, "/admin/reorganisations/{reorganisation}/maps/{map}", Devon.REORGANISATIONS, Devon::map),
    SCENARIOS(
            Walk.OPERATOR, "/admin/reorganisations/{reorganisation}/scenarios", Devon.REORGANISATIONS, Devon::compare),
    PLANS(Walk.OPERATOR, "/admin/reorganisations/{reorganisation}/plans", Devon.REORGANISATIONS, Devon::plans),
    PLAN(Walk.OPERATOR, "/admin/reorganisations/{reorganisation}/plans/{number}", Devon.REORGANISATIONS, Devon::freeze),
    PLAN_DIFFERENCES(
            Walk.OPERATOR,
            "/admin/reorganisations/{reorganisation}/plans/{number}/differences",
            Devon.REORGANISATIONS,
            Devon::freezeAgain),
    RUNS(Walk.OPERATOR, "/admin/reorganisations/{reorganisation}/runs", Devon.REORGANISATIONS, Devon::runs),
    RUN(Walk.OPERATOR, "/admin/reorganisations/{reorganisation}/runs/{run}", Devon.REORGANISATIONS, Devon::rehearse);

    /// A school of the demonstration.
    private static final String KNOWN_URN = "900101";

    /// With a provider of the demonstration.
    private static final String THERAPY_ORDER_FILE = """
            contract_ref,child_ref,provider_name,ukprn,company_number,therapy_type,arrangement,unit,units,unit_price,starts_on,ends_on,ehcp_section,outcome_ref
            WALK-T1,WALK-C1,Oak Lodge Education Trust (Kent),19000101,,SLT,NON_PREFERRED,SESSION,38,65.00,2025-09-01,2026-07-20,F,O-17
            """;

    private static final Pattern JOB_ID = Pattern.compile("\"jobId\":\"([^\"]+)\"");

    private final String person;
    private final String address;
    private final String start;
    private final BiConsumer<Walk, Page> way;

    Stop(String person, String address, String start) {
        this(person, address, start, (_, _) -> {});
    }

    Stop(String person, String address, String start, BiConsumer<Walk, Page> way) {
        this.person = person;
        this.address = address;
        this.start = start;
        this.way = way;
    }

    String address() {
        return address;
    }

    Page reachedBy(Walk walk) {
        var page = walk.as(person, start);
        way.accept(walk, page);
        return page;
    }

    private static BiConsumer<Walk, Page> first(String link) {
        return (_, page) -> page.locator(link).first().click();
    }

    /// One source tells a measure once, so each walk has a source of its own.
    private static void enterAFigure(Walk walk, Page page) {
        On.fill(page, "What it is called", "Placements off framework");
        On.fill(page, "Financial year or day", "2023/24");
        On.tick(page, "Off framework");
        On.tick(page, "Placements");
        On.fill(page, "Value as printed", "770");
        On.fill(page, "Where it was published", "Report " + System.nanoTime());
        On.fill(page, "What it counts, as its source says", "All placements");
        On.press(page, "Enter this figure");
        page.locator("tbody a").first().click();
    }

    /// Written down before, it stays as it is; either way it is in the list.
    private static void entitleSuccessors(Walk walk, Page page) {
        page.locator("tbody a").first().click();
        var agreement = page.url();
        On.press(page, "Add who may use it");
        On.tick(page, "Successors in title");
        On.fill(page, "First day", "2026-09-01");
        On.press(page, "Add");
        page.navigate(agreement);
        page.locator("a[href$='/end']").first().click();
    }

    private static void findAChild(Walk walk, Page page) {
        On.fill(page, "Child’s reference", "CH-K-00002");
        On.press(page, "Search");
        On.follow(page, "CH-K-00002");
    }

    /// Set before, it stays as it is; either way it is in the list.
    private static void setAStanding(Walk walk, Page page) {
        On.fill(page, "URN of the school", KNOWN_URN);
        On.tick(page, "Active");
        On.fill(page, "Reason", "Visited in spring");
        On.press(page, "Set this standing");
        page.navigate(page.url().replaceAll("/core/standings.*", "/core/standings"));
        page.locator("tbody a").first().click();
    }

    /// Brings an order in and goes to a page that shows it; sent again, it changes nothing.
    private static BiConsumer<Walk, Page> afterAnOrder(String next) {
        return (_, page) -> {
            page.getByLabel("CSV file")
                    .setInputFiles(new FilePayload(
                            "orders.csv", "text/csv", THERAPY_ORDER_FILE.getBytes(StandardCharsets.UTF_8)));
            On.press(page, "Send the file");
            On.press(page, "See the result");
            page.navigate(page.url().replaceAll("/core/imports.*", "/therapies/" + next));
        };
    }

    /// A file with one provider under two numbers, brought in once.
    private static void compareTwoEntries(Walk walk, Page page) {
        var file = """
                provider_name,provider_kind,company_number,charity_number,ukprn,site_name,urn,site_kind,district_gss,postcode
                Walked Twice Ltd,COMPANY,09900990,,,,,,,
                Walked Twice Limited,CHARITY,,1990099,,,,,,
                """;
        var council = walk.as("kent.commissioner", "/councils/kent/core/imports/kinds/providers");
        council.getByLabel("CSV file")
                .setInputFiles(new FilePayload("twice.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        On.press(council, "Send the file");
        On.press(council, "See the result");
        page.reload();
        page.locator("tbody a").first().click();
    }

    private static void leaveADateOpen(Walk walk, Page page) {
        var file = """
                agreement_ref,title,kind,procurement_started,awarded_on,starts_on,ends_on,lot_code,lot_rank
                WALK-Q,A date that reads two ways,OTHER,2023-10-02,2024-07-01,01/09/2024,02/03/2028,1,1
                WALK-Q,A date that reads two ways,OTHER,2023-10-02,2024-07-01,01/09/2024,02/03/2028,2,2
                """;
        page.getByLabel("CSV file")
                .setInputFiles(new FilePayload("open.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        On.press(page, "Send the file");
        On.press(page, "See the result");
        On.follow(page, "Answer the questions");
    }

    /// A finished job is linked from nowhere: its number is known from the interface of programs.
    private static void toTheJob(Walk walk, Page page) {
        var token = RequestOptions.create()
                .setHeader("Authorization", "Bearer " + walk.machine().token("kent.placements"));
        var imports = page.request().get(page.url().replace("/councils/", "/api/councils/"), token);
        var job = JOB_ID.matcher(imports.text());
        if (!job.find()) throw new AssertionError("No import has a job: " + imports.text());
        page.navigate(page.url().replace("core/imports", "jobs/" + job.group(1)));
    }
}
