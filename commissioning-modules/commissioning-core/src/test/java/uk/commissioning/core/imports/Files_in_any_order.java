package uk.commissioning.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import uk.commissioning.core.contract.Contract;
import uk.commissioning.core.contract.FullContract;
import uk.commissioning.core.provider.Provider;
import uk.commissioning.core.provider.Providers;

class Files_in_any_order {
    private static final Csv PLACEMENTS = Csv.placements()
            .row()
            .row("contract_ref", "IPA-2", "upn", "H801200001001")
            .row(
                    "contract_ref",
                    "IPA-3",
                    "child_ref",
                    "CH-3",
                    "agreement_ref",
                    "",
                    "route_reason",
                    "PROXIMITY",
                    "urn",
                    "118002")
            .row("contract_ref", "IPA-4", "child_ref", "CH-4", "family_name", "O'Neil, the \"second\"", "weeks", "39");
    private static final Csv PROVIDERS = Csv.providers()
            .row("company_number", "", "charity_number", "1096256")
            .row("urn", "118002", "company_number", "1234567", "charity_number", "1096256", "ukprn", "")
            .row("urn", "118003", "company_number", "1234567", "ukprn", "")
            .row("urn", "118004", "company_number", "", "ukprn", "")
            .row(
                    "urn",
                    "",
                    "site_name",
                    "Office",
                    "provider_name",
                    "The Weald Trust",
                    "company_number",
                    "",
                    "ukprn",
                    "");

    @Property(tries = 200)
    void placements_are_the_same(@ForAll Random random) {
        var shuffled = shuffled(PLACEMENTS, random);
        var expected = Checks.placements(PLACEMENTS);
        var result = Checks.placements(shuffled);
        assertThat(result.problems()).isEmpty();
        assertThat(result.outcome().tally()).isEqualTo(expected.outcome().tally());
        assertThat(told(result.outcome().news()))
                .containsExactlyInAnyOrderElementsOf(told(expected.outcome().news()));
        assertThat(result.outcome().children().get("CH-1").telling())
                .isEqualTo(expected.outcome().children().get("CH-1").telling());
    }

    @Property(tries = 200)
    void providers_are_the_same(@ForAll Random random) {
        var result = Checks.providers(shuffled(PROVIDERS, random), Providers.Known.NOTHING);
        assertThat(result.problems()).isEmpty();
        assertThat(result.outcome().newProviders().stream()
                        .collect(Collectors.toMap(
                                Provider::name, one -> one.identifiers().size())))
                .isEqualTo(java.util.Map.of("Hop Garden Schools Limited", 3, "The Weald Trust", 0));
        assertThat(result.outcome().newSites()).hasSize(5);
        assertThat(result.outcome().tally()).isEqualTo(new Tally(5, 0, 0));
    }

    @Property(tries = 200)
    void problems_are_as_many(@ForAll Random random) {
        var csv = PLACEMENTS
                .row("weeks", "0")
                .row("contract_ref", "IPA-5", "need", "NSA")
                .row("contract_ref", "IPA-6", "child_ref", "CH-6", "upn", "H801200001001");
        assertThat(codes(shuffled(csv, random))).containsExactlyInAnyOrderElementsOf(codes(csv));
    }

    private static List<String> codes(Csv csv) {
        return Checks.placements(csv).findings().inOrder().stream()
                .filter(finding -> !finding.code().equals("upn-repeated"))
                .map(finding -> finding.column() + " " + finding.code())
                .toList();
    }

    private static List<Object> told(List<FullContract> news) {
        return news.stream()
                .map(one -> {
                    Contract contract = one.contract();
                    return (Object) List.of(
                            contract.ref(),
                            contract.callOff(),
                            contract.supplier(),
                            contract.term(),
                            one.subject().placement().weeks(),
                            one.fees().getFirst().price());
                })
                .toList();
    }

    private static Csv shuffled(Csv csv, Random random) {
        var columns = new ArrayList<>(csv.columns());
        var rows = new ArrayList<>(csv.rows());
        Collections.shuffle(columns, random);
        Collections.shuffle(rows, random);
        return csv.columns(columns).rows(rows);
    }
}
