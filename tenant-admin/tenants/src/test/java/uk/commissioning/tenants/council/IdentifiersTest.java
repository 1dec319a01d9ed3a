package uk.commissioning.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static uk.commissioning.tenants.council.Examples.aCouncil;
import static uk.commissioning.tenants.council.Examples.day;
import static uk.commissioning.tenants.council.Examples.dfe;
import static uk.commissioning.tenants.council.Examples.gss;
import static uk.commissioning.tenants.council.Examples.ppon;
import static uk.commissioning.tenants.council.Refusing.assertRefused;
import static uk.commissioning.tenants.council.Refusing.refusalOf;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commissioning.kernel.calendar.CalendarReason;
import uk.commissioning.kernel.calendar.Validity;
import uk.commissioning.kernel.identifier.IdentifierReason;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.tenancy.Ids;

/// A3: dated identifiers of a council, by the rules ID-08, ID-11 and ID-12.
class IdentifiersTest {

    @Test
    void several_ppons_on_one_day_are_lawful() {
        var council = aCouncil(ppon("PLDL-8938-YGYW", "2024-01-01", null));

        var after =
                council.identifiedBy(ppon("PYCX-4938-CCHM", "2024-01-01", null)).council();

        assertThat(after.identifiers().all()).hasSize(2);
    }

    @Test
    void the_same_ppon_twice_on_one_day_is_refused() {
        var council = aCouncil(ppon("PLDL-8938-YGYW", "2024-01-01", null));

        assertRefused(
                CouncilReason.IDENTIFIER_DAYS_TAKEN,
                () -> council.identifiedBy(ppon("pldl-8938-ygyw", "2025-01-01", null)));
    }

    @Test
    void two_gss_codes_on_one_day_are_refused() {
        var council = aCouncil(gss("E10000027", "1974-04-01", "2023-03-31"));

        assertRefused(
                CouncilReason.IDENTIFIER_DAYS_TAKEN, () -> council.identifiedBy(gss("E06000066", "2023-03-31", null)));
    }

    @Test
    void two_dfe_codes_on_one_day_are_refused() {
        var council = aCouncil(dfe("886", "1974-04-01", null));

        assertRefused(CouncilReason.IDENTIFIER_DAYS_TAKEN, () -> council.identifiedBy(dfe("887", "2023-04-01", null)));
    }

    @Test
    void a_continuing_authority_goes_on_under_a_new_gss_code_as_the_same_council() {
        var county = aCouncil(gss("E10000027", "1974-04-01", null));
        var old = county.identifiers().all().getFirst().id();

        var ended = county.identifierEnding(old, day("2023-03-31")).council();
        var unitary = ended.identifiedBy(gss("E06000066", "2023-04-01", null)).council();

        assertThat(unitary.id()).isEqualTo(county.id());
        assertThat(unitary.identifiers().all())
                .extracting(CouncilIdentifier::value, identifier -> identifier.validity())
                .containsExactly(
                        tuple("E10000027", new Validity(day("1974-04-01"), day("2023-03-31"))),
                        tuple("E06000066", Validity.from(day("2023-04-01"))));
    }

    @Test
    void a_later_end_that_runs_into_the_next_code_is_refused() {
        var council = aCouncil(gss("E10000027", "1974-04-01", "2023-03-31"), gss("E06000066", "2023-04-01", null));
        var old = council.identifiers().all().getFirst().id();

        assertRefused(CouncilReason.IDENTIFIER_DAYS_TAKEN, () -> council.identifierEnding(old, day("2023-04-01")));
    }

    @Test
    void an_identifier_does_not_end_before_it_begins() {
        var council = aCouncil(gss("E10000016", "1974-04-01", null));
        var known = council.identifiers().all().getFirst().id();

        assertRefused(
                CalendarReason.PERIOD_ENDS_BEFORE_IT_STARTS, () -> council.identifierEnding(known, day("1974-03-31")));
    }

    @Test
    void an_identifier_that_the_council_does_not_have_is_not_there() {
        assertRefused(CommonReason.NOT_FOUND, () -> aCouncil().identifierEnding(Ids.next(), day("2024-01-01")));
    }

    @Test
    void all_clashes_among_first_identifiers_are_told_at_once() {
        var wanted = List.of(
                gss("E10000016", "1974-04-01", null),
                gss("E06000066", "2023-04-01", null),
                ppon("PLDL-8938-YGYW", "2024-01-01", null),
                ppon("PLDL-8938-YGYW", "2024-06-01", null));

        var refused = refusalOf(() -> Identifiers.of(wanted));

        assertThat(refused.fields())
                .extracting(FieldRefusal::field)
                .containsExactly("identifiers[1].value", "identifiers[3].value");
    }

    @ParameterizedTest
    @CsvSource({"E07000105", "E12000008", "E47000001", "E05011093"})
    void a_code_of_something_without_childrens_services_is_no_councils(String code) {
        assertRefused(CouncilReason.GSS_CODE_NOT_OF_A_COUNCIL, () -> gss(code, "2024-01-01", null));
    }

    @Test
    void values_follow_the_rules_of_their_scheme() {
        assertRefused(IdentifierReason.GSS_CODE_NOT_VALID, () -> gss("E0000246", "2024-01-01", null));
        assertRefused(IdentifierReason.LA_CODE_NOT_VALID, () -> dfe("12", "2024-01-01", null));
        assertRefused(IdentifierReason.PPON_NOT_VALID, () -> ppon("PLDL8938YGYW", "2024-01-01", null));
        assertThat(gss(" e1000 0016 ", "2024-01-01", null).value()).isEqualTo("E10000016");
    }

    @Property
    void codes_of_one_scheme_never_share_a_day(
            @ForAll @IntRange(min = 0, max = 40) int from,
            @ForAll @IntRange(min = 0, max = 40) int length,
            @ForAll @IntRange(min = 0, max = 60) int day) {
        var start = day("2020-01-01");
        var first = gss("E10000016", "2020-01-11", "2020-01-31");
        var second = new CouncilIdentifier(
                Ids.next(),
                IdentifierScheme.GSS,
                "E06000066",
                new Validity(start.plusDays(from), start.plusDays(from + length)),
                "Example");

        var both = first.validity().on(start.plusDays(day)) && second.validity().on(start.plusDays(day));
        if (both)
            assertRefused(
                    CouncilReason.IDENTIFIER_DAYS_TAKEN,
                    () -> Identifiers.none().with(first).with(second));
    }
}
