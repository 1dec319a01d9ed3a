package uk.commissioning.reorganisation.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commissioning.kernel.calendar.Validity;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.reorganisation.consent.Spending.Counted;

/// LG-22: section 24 consent, with section 27 aggregation.
final class LG_22_consent_to_spend_Test {

    private static final SpendingDirection DIRECTION = new SpendingDirection(
            Validity.from(LocalDate.of(2026, 9, 1)), LocalDate.of(2028, 4, 1), Money.ofPounds(100_000));

    @ParameterizedTest(name = "£{0} until {1}: {2}")
    @CsvSource({
        "59801, 2027-08-31, false",
        "119602, 2028-08-31, true",
        "119602, 2028-04-01, false",
        "119602, 2028-04-02, true",
        "119602, , true",
        "100000, 2028-08-31, false",
        "100001, 2028-08-31, true"
    })
    void value_over_the_limit_and_a_term_past_the_date(long pounds, @Nullable LocalDate end, boolean needed) {
        assertThat(DIRECTION.needsConsent(spending(pounds, end, List.of(), true)))
                .isEqualTo(needed);
    }

    @Test
    void other_contracts_with_the_same_person_count_since_the_last_day_of_2006() {
        var end = LocalDate.of(2028, 8, 31);
        var counts = new Counted(LocalDate.of(2006, 12, 31), Money.ofPounds(40_200));
        var tooOld = new Counted(LocalDate.of(2006, 12, 30), Money.ofPounds(40_200));

        assertThat(DIRECTION.needsConsent(spending(59_801, end, List.of(counts), true)))
                .isTrue();
        assertThat(DIRECTION.needsConsent(spending(59_801, end, List.of(tooOld), true)))
                .isFalse();
    }

    @Test
    void a_council_that_goes_on_needs_none() {
        assertThat(DIRECTION.needsConsent(spending(500_000, null, List.of(), false)))
                .isFalse();
    }

    @Test
    void a_contract_agreed_before_the_direction_needs_none() {
        var earlier = new Spending(LocalDate.of(2026, 8, 31), null, Money.ofPounds(500_000), List.of(), true);

        assertThat(DIRECTION.needsConsent(earlier)).isFalse();
    }

    private static Spending spending(long pounds, @Nullable LocalDate end, List<Counted> others, boolean dissolved) {
        return new Spending(LocalDate.of(2026, 9, 1), end, Money.ofPounds(pounds), others, dissolved);
    }
}
