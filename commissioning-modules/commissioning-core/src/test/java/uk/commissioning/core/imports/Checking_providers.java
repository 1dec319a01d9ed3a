package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commissioning.core.provider.Provider;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.core.provider.SiteKind;
import uk.commissioning.kernel.identifier.OrganisationIdentifierScheme;

class Checking_providers {
    private static final Providers.Known KNOWN = new Providers.Known(List.of(Checks.PROVIDER), List.of(Checks.SCHOOL));

    @Test
    void finds_a_new_provider_with_its_schools() {
        var result = check(Csv.providers().row().row("urn", "118002", "site_name", "Orchard House"));
        assertThat(result.problems()).isEmpty();
        assertThat(result.outcome().newProviders()).hasSize(1);
        assertThat(result.outcome().newSites()).hasSize(2);
        assertThat(result.outcome().tally()).isEqualTo(new Tally(2, 0, 0));
    }

    @Test
    void pads_company_numbers_that_a_spreadsheet_shortened() {
        var result = check(Csv.providers().row("company_number", "1234567"), KNOWN);
        assertThat(result.problems()).isEmpty();
        assertThat(result.outcome().tally()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void leaves_what_is_known_as_it_is_and_says_where_the_file_differs() {
        var result = check(
                Csv.providers()
                        .row("provider_name", "Hop Garden Ltd", "site_name", "Hop Garden", "postcode", "TN23 1AB"),
                KNOWN);
        assertThat(result.problems()).isEmpty();
        assertThat(result.notices())
                .containsExactly(
                        "2 provider_name provider-kept-as-known",
                        "2 site_name provider-kept-as-known",
                        "2 postcode provider-kept-as-known");
        assertThat(result.outcome().newProviders()).isEmpty();
        assertThat(result.outcome().tally()).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void refuses_numbers_of_two_legal_entities_in_one_row() {
        var other = provider(2, "The Weald Trust", "GB-CHC", "1096256");
        var known = new Providers.Known(List.of(Checks.PROVIDER, other), List.of());
        var result = check(Csv.providers().row("charity_number", "1096256"), known);
        assertThat(result.problems()).containsExactly("2 company_number provider-numbers-of-two");
        assertThat(result.findings().inOrder().getFirst().sentence())
                .contains("Hop Garden Schools Limited; The Weald Trust");
    }

    @Test
    void refuses_another_number_than_the_directory_has() {
        var result = check(Csv.providers().row("company_number", "07654321"), KNOWN);
        assertThat(result.problems()).containsExactly("2 company_number provider-number-differs");
    }

    @Test
    void refuses_a_school_of_another_legal_entity() {
        var csv = Csv.providers().row("provider_name", "Other Limited", "company_number", "07654321", "ukprn", "");
        assertThat(check(csv, KNOWN).problems()).containsExactly("2 urn school-of-another-provider");
    }

    @Test
    void does_not_add_a_number_to_a_provider_that_others_rely_on() {
        var result = check(Csv.providers().row("charity_number", "1096256"), KNOWN);
        assertThat(result.problems()).isEmpty();
        assertThat(result.notices()).containsExactly("2 charity_number provider-number-not-added");
    }

    @Test
    void finds_a_provider_without_numbers_by_its_name() {
        var result = check(
                Csv.providers().row("provider_name", "HOP GARDEN  SCHOOLS LIMITED", "company_number", "", "ukprn", ""),
                KNOWN);
        assertThat(result.problems()).isEmpty();
        assertThat(result.outcome().newProviders()).isEmpty();
    }

    @Test
    void asks_for_a_number_when_two_have_the_same_name() {
        var twin = provider(2, "Hop Garden Schools Limited", "GB-CHC", "1096256");
        var known = new Providers.Known(List.of(Checks.PROVIDER, twin), List.of());
        var csv = Csv.providers().row("company_number", "", "ukprn", "");
        assertThat(check(csv, known).problems()).containsExactly("2 provider_name provider-name-ambiguous");
    }

    @Test
    void lets_the_school_say_which_of_two_with_the_same_name() {
        var twin = provider(2, "Hop Garden Schools Limited", "GB-CHC", "1096256");
        var known = new Providers.Known(List.of(Checks.PROVIDER, twin), List.of(Checks.SCHOOL));
        var csv = Csv.providers().row("company_number", "", "ukprn", "");
        assertThat(check(csv, known).problems()).isEmpty();
    }

    @Test
    void refuses_a_school_that_is_there_twice_and_names_both_rows() {
        var result = check(Csv.providers().row().row());
        assertThat(result.problems()).containsExactly("3 urn reference-repeated");
        assertThat(result.findings().inOrder().getFirst().sentence()).contains("Row 2");
    }

    @Test
    void refuses_rows_that_disagree_about_one_provider() {
        var csv =
                Csv.providers().row().row("urn", "118002", "provider_name", "Hop Gardens", "provider_kind", "CHARITY");
        assertThat(check(csv).problems())
                .containsExactly("3 provider_name rows-disagree", "3 provider_kind rows-disagree");
    }

    @Test
    void refuses_two_numbers_of_one_kind_for_one_provider() {
        var csv = Csv.providers().row().row("urn", "118002", "company_number", "07654321");
        assertThat(check(csv).problems()).containsExactly("3 company_number rows-disagree");
    }

    @Test
    void takes_blank_kinds_as_other_and_the_short_names_people_use() {
        var csv = Csv.providers()
                .row("provider_kind", "", "site_kind", "nmss")
                .row("urn", "118002", "provider_kind", "", "site_kind", "");
        var result = check(csv);
        assertThat(result.problems()).isEmpty();
        assertThat(result.outcome().newProviders()).extracting(Provider::kind).containsExactly(ProviderKind.OTHER);
        assertThat(result.outcome().newSites())
                .extracting(site -> site.facts().kind())
                .containsExactly(SiteKind.NON_MAINTAINED_SPECIAL_SCHOOL, SiteKind.OTHER);
    }

    @Test
    void tells_every_problem_of_every_row() {
        var csv = Csv.providers()
                .row(
                        "company_number",
                        "12X",
                        "charity_number",
                        "12",
                        "ukprn",
                        "20012345",
                        "urn",
                        "11800",
                        "district_gss",
                        "E0000246",
                        "postcode",
                        "MAIDSTONE",
                        "provider_kind",
                        "GUILD",
                        "site_kind",
                        "BARN")
                .row("provider_name", "", "site_name", "", "urn", "118002", "company_number", "", "ukprn", "");
        assertThat(check(csv).problems())
                .containsExactlyInAnyOrder(
                        "2 company_number company-number-not-valid",
                        "2 charity_number charity-number-not-valid",
                        "2 ukprn ukprn-not-valid",
                        "2 urn urn-not-valid",
                        "2 district_gss gss-code-not-valid",
                        "2 postcode postcode-not-valid",
                        "2 provider_kind cell-not-in-list",
                        "2 site_kind cell-not-in-list",
                        "3 provider_name field-required",
                        "3 site_name site-name-needed");
    }

    private static Provider provider(int number, String name, String scheme, String value) {
        var identifier = new ProviderIdentifier(OrganisationIdentifierScheme.parse(scheme), value);
        return new Provider(new UUID(0, number), name, ProviderKind.OTHER, Set.of(identifier));
    }

    private static Checks.Result<ProviderRules.Outcome> check(Csv csv) {
        return check(csv, Providers.Known.NOTHING);
    }

    private static Checks.Result<ProviderRules.Outcome> check(Csv csv, Providers.Known known) {
        return Checks.providers(csv, known);
    }
}
