package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.commissioning.app.Permissions.Line;
import uk.commissioning.kernel.permission.Role;

/// Query parameters that mean nothing: dates that are none, numbers out of range, places in a list that nobody
/// gave.
class Bad_questions_Test {

    private static final World WORLD = World.RUNNING;
    private static final FilledCouncil COUNCIL = FilledCouncil.OWN;
    private static final String LONG = "a".repeat(6_000);

    /// path, who asks, the parameter, and values that it does not take.
    private static final String TABLE = """
            core/commitments   COMMISSIONER      years      SCHOOL '
            core/commitments   COMMISSIONER      from       2025 2025/27 9999/00 99999/00 AY '
            core/commitments   COMMISSIONER      count      0 13 -1 99999999999 x
            core/commitments.csv COMMISSIONER    from       2025/27
            core/register      COMMISSIONER      on         2025-02-30 31.12.2025 99999-01-01 -0001-01-01 soon '
            core/register      COMMISSIONER      over       -1 99999999999999999999999 many 1.5
            core/register      COMMISSIONER      kind       CHILD '
            core/register      COMMISSIONER      sort       need
            core/register      COMMISSIONER      supplier   %00
            core/register      COMMISSIONER      limit      0 -1 999999999 99999999999 x
            core/register      COMMISSIONER      after      garbage %00%01 AAAA ' %F0%9F%98%80
            core/register      COMMISSIONER      published  perhaps
            core/register.csv  COMMISSIONER      on         2025-02-30 soon
            core/register.csv  COMMISSIONER      over       -1 99999999999999999999999
            core/register.xlsx COMMISSIONER      on         2025-02-30 soon
            core/register.xlsx COMMISSIONER      over       -1 99999999999999999999999
            inmss/overview     COMMISSIONER      on         2025-02-30 99999-01-01 soon
            inmss/overview     COMMISSIONER      attendance BOARDING '
            inmss/overview.csv COMMISSIONER      on         2025-02-30
            inmss/overview     COMMISSIONER      definition enrolled '
            inmss/overview     COMMISSIONER      year       2024/26 soon 99999/00
            inmss/overview/breakdown COMMISSIONER by        colour '
            inmss/overview/breakdown COMMISSIONER on        2025-02-30
            inmss/overview/breakdown.csv COMMISSIONER by    colour
            inmss/districts    COMMISSIONER      agreement  NONE '
            inmss/districts    COMMISSIONER      on         soon
            inmss/districts.csv COMMISSIONER     agreement  NONE
            inmss/like-with-like COMMISSIONER    definition enrolled
            inmss/bridge       COMMISSIONER      from       enrolled '
            inmss/bridge       COMMISSIONER      to         enrolled
            inmss/bridge.csv   COMMISSIONER      from       enrolled
            inmss/reconciliation COMMISSIONER    period     2024/26 soon
            inmss/reconciliation COMMISSIONER    against    soon
            inmss/reconciliation COMMISSIONER    on         2025-02-30
            inmss/reconciliation COMMISSIONER    computed   guessed
            inmss/reconciliation.csv COMMISSIONER period    soon
            therapies/providers COMMISSIONER     on         2025-02-30 soon '
            therapies/providers COMMISSIONER     type       SPEECH '
            therapies/providers COMMISSIONER     category   LARGE
            therapies/providers COMMISSIONER     list       PERHAPS
            therapies/providers COMMISSIONER     after      garbage 7 ' 00000000-0000-0000-0000-000000000000
            therapies/providers COMMISSIONER     limit      0 -1 201 99999999999 x
            therapies/providers.csv COMMISSIONER on         soon
            therapies/orders   PLACEMENT_OFFICER type       SPEECH '
            therapies/orders   PLACEMENT_OFFICER arrangement PRIVATE
            therapies/orders   PLACEMENT_OFFICER provider   garbage 12 '
            therapies/orders   PLACEMENT_OFFICER on         2025-02-30
            therapies/orders   PLACEMENT_OFFICER limit      0 201 x
            therapies/spend    COMMISSIONER      years      SCHOOL '
            therapies/spend    COMMISSIONER      from       2025 2025/27 99999/00 '
            therapies/spend    COMMISSIONER      count      0 13 -1 99999999999 x
            therapies/spend.csv COMMISSIONER     from       2025/27
            core/standings     COMMISSIONER      on         2025-02-30 soon
            core/agreements    COMMISSIONER      on         2025-02-30 soon
            core/agreements    COMMISSIONER      after      garbage '
            core/agreements    COMMISSIONER      limit      0 -1 99999999999 x
            core/contracts     COMMISSIONER      kind       HOUSE '
            core/contracts     COMMISSIONER      route      NOPE
            core/contracts     COMMISSIONER      sort       colour
            core/contracts     COMMISSIONER      provider   12 '
            core/contracts     COMMISSIONER      agreement  12 '
            core/contracts     COMMISSIONER      on         2025-02-30 soon
            core/contracts     COMMISSIONER      after      garbage AAAA '
            core/contracts     COMMISSIONER      limit      0 -1 99999999999 x
            alternative-provision/providers COMMISSIONER on     2025-02-30 soon 99999-01-01
            alternative-provision/providers COMMISSIONER status SCHOOL '
            alternative-provision/providers COMMISSIONER after  garbage 7 1-1-1-1-1 '
            alternative-provision/providers COMMISSIONER limit  0 -1 201 99999999999 x
            alternative-provision/providers.csv COMMISSIONER on 2025-02-30
            alternative-provision/packages PLACEMENT_OFFICER cohort   NOPE '
            alternative-provision/packages PLACEMENT_OFFICER provider garbage 1-1-1-1-1 '
            alternative-provision/packages PLACEMENT_OFFICER on       2025-02-30 soon
            alternative-provision/packages PLACEMENT_OFFICER review   LATE
            alternative-provision/packages PLACEMENT_OFFICER limit    0 -1 99999999999 x
            alternative-provision/hours PLACEMENT_OFFICER on    2025-02-30 soon
            alternative-provision/hours PLACEMENT_OFFICER which NOBODY '
            alternative-provision/hours PLACEMENT_OFFICER after garbage CH-1 '
            alternative-provision/hours PLACEMENT_OFFICER limit 0 x
            alternative-provision/spend COMMISSIONER years      SCHOOL '
            alternative-provision/spend COMMISSIONER from       2025/27 soon
            alternative-provision/spend COMMISSIONER count      0 13 x
            alternative-provision/spend.csv COMMISSIONER from   2025/27
            core/providers     EVALUATOR         number     12345678901 abc '
            core/providers     EVALUATOR         name       %01 %00
            core/providers     EVALUATOR         kind       SHIP '
            core/providers     EVALUATOR         after      garbage %00%01 AAAA '
            core/providers     EVALUATOR         limit      0 -1 201 99999999999 x
            core/placements    PLACEMENT_OFFICER on         2025-02-30 soon
            core/placements    PLACEMENT_OFFICER school     12 1e9 '
            core/placements    PLACEMENT_OFFICER need       NOPE '
            core/placements    PLACEMENT_OFFICER route      NOPE
            core/placements    PLACEMENT_OFFICER limit      0 -1 99999999999 x
            core/imports       PLACEMENT_OFFICER after      garbage 7 '
            core/imports       PLACEMENT_OFFICER limit      x 99999999999
            people             TENANT_ADMIN      after      garbage 7 '
            people             TENANT_ADMIN      limit      x 99999999999
            audit              AUDITOR           after      garbage '
            audit              AUDITOR           limit      x
            audit              AUDITOR           record     garbage 1-1-1-1-1
            audit              AUDITOR           from       2025-02-30 soon 99999-01-01
            audit              AUDITOR           to         2025-02-30
            audit/access       AUDITOR           after      garbage
            audit/access       AUDITOR           record     garbage
            audit/access       AUDITOR           from       2025-02-30
            audit/audit.csv    AUDITOR           record     garbage
            audit/access.csv   AUDITOR           to         soon
            """;

    @TestFactory
    Stream<DynamicTest> are_refused_by_name() {
        return TABLE.lines()
                .map(line -> Arrays.asList(line.split("\\s+")))
                .flatMap(words -> words.stream()
                        .skip(3)
                        .map(value -> words.get(0) + "?" + words.get(2) + "=" + value)
                        .map(question -> dynamicTest(
                                question, () -> refused(Role.valueOf(words.get(1)), question, words.get(2)))));
    }

    /// Pages may show everything where a parameter means nothing, but never fail.
    @TestFactory
    Stream<DynamicTest> never_make_a_page_fail() {
        return TABLE.lines()
                .map(line -> Arrays.asList(line.split("\\s+")))
                .flatMap(words -> words.stream()
                        .skip(3)
                        .map(value -> words.get(0) + "?" + words.get(2) + "=" + value)
                        .map(question -> dynamicTest(question, () -> {
                            var person = COUNCIL.council().person(Role.valueOf(words.get(1)));
                            var answer =
                                    WORLD.browser(person).get("/councils/" + COUNCIL.key() + "/" + encoded(question));
                            assertThat(answer.status()).as(answer.text()).isIn(200, 400, 404, 422);
                        })));
    }

    /// Every endpoint, with a question nobody expects.
    @TestFactory
    Stream<DynamicTest> that_are_absurdly_long_or_unknown_do_no_harm() {
        return Permissions.lines().stream()
                .filter(line -> line.method().equals("GET"))
                .map(line -> dynamicTest(line.toString(), () -> {
                    for (var question : new String[] {"after=" + LONG, LONG + "=1", "=&&=%20", "limit=%EF%BF%BF"}) {
                        assertThat(status(line, question))
                                .as(line + "?" + question.substring(0, 5))
                                .isLessThan(500);
                    }
                }));
    }

    private static int status(Line line, String question) {
        var path = Samples.path(line.path(), COUNCIL.key(), COUNCIL.ids());
        return WORLD.at(path, COUNCIL.council().person(line.somebody()))
                .get(path + "?" + question)
                .status();
    }

    private static void refused(Role role, String question, String parameter) {
        var answer = WORLD.program(COUNCIL.council().person(role))
                .get("/api/councils/" + COUNCIL.key() + "/" + encoded(question));

        Problems.clear(answer);
        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        var says = question.contains("%00") ? "NUL" : parameter;
        assertThat(answer.text()).contains(says).doesNotContain("{0}");
    }

    private static String encoded(String question) {
        return question.replace("'", "%27");
    }
}
