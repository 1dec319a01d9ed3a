package uk.commissioning.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.core.readside.PlacementRow;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.testing.database.TestDatabase;

/// LG-21: what is compared before and after a reorganisation is exact to the penny, adds up, and is the same on
/// every day it is asked. The figures of MT-04 and MT-05 in SQL.
final class LG_21_commitments_by_financial_year {

    private static final TestDatabase DATABASE = ReadSide.shared().database();
    private static final Provider HILL = Provider.called("Hill of commitments");
    private static final Council KENT = Council.called("kent");
    private static int contracts;

    @ParameterizedTest
    @CsvSource({
        "6000000, 2026-09-01, 2027-08-31, '2026 3484932, 2027 2515068'",
        "5700000, 2026-11-09, 2027-08-31, '2026 2233151, 2027 2389315'",
        "6000000, 2026-04-01, 2026-04-01, '2026 16438'",
        "6000000, 2027-03-31, 2027-04-01, '2026 16438, 2027 16439'",
        "100, 2026-09-01, 2028-08-31, '2026 58, 2027 100, 2028 42'",
        // the academic year 2027/28 has a leap day
        "6000000, 2027-09-01, 2028-08-31, '2027 3491803, 2028 2508197'"
    })
    void a_childs_place_by_the_days_of_its_academic_years(long pence, String from, String until, String years) {
        assertThat(years(place(pence).from(from).until(until))).isEqualTo(years);
    }

    @Test
    void a_place_that_ended_before_its_time_costs_nothing_after_it() {
        var place = place(6_000_000).from("2026-09-01").until("2028-08-31").stored();
        end(place.contract(), "2027-03-31");

        assertThat(years(place.contract())).isEqualTo("2026 3484932");
    }

    @Test
    void a_place_without_a_last_day_is_counted_for_five_years_from_its_first() {
        assertThat(years(place(6_000_000).from("2026-09-01")))
                .isEqualTo("2026 3484932, 2027 6006871, 2028 5993129, 2029 6000000, 2030 6000000, 2031 2515068");
        assertThat(years(place(36_500).from("2030-01-15")))
                .startsWith("2029 7600,")
                .endsWith("2034 28900");
    }

    @Test
    void a_fee_counts_within_the_days_of_its_contract_only() {
        var place =
                place(0).from("2026-09-01").until("2027-08-31").stored().plus(6_000_000, "2020-09-01", "2027-03-31");

        assertThat(years(place.contract())).isEqualTo("2026 3484932, 2027 0");
    }

    @Test
    void a_fee_that_has_no_day_in_its_contract_counts_nowhere() {
        var place =
                place(6_000_000).from("2026-09-01").until("2027-08-31").stored().plus(500, "2027-09-01", null);

        assertThat(years(place.contract())).isEqualTo("2026 3484932, 2027 2515068");
    }

    @Test
    void a_block_counts_its_years_from_its_first_day_even_over_a_leap_day() {
        assertThat(years(contract("BLOCK", "YEAR", 100_000_000, "2027-04-01", "'2029-03-31'")))
                .isEqualTo("2027 100000000, 2028 100000000");
        assertThat(years(contract("BLOCK", "YEAR", 36_500, "2028-02-29", "'2030-02-27'")))
                .isEqualTo("2027 3200, 2028 36500, 2029 33300");
    }

    @Test
    void what_is_bought_for_a_whole_term_falls_on_it_once() {
        assertThat(years(contract("THERAPY_ORDER", "TERM", 365_000, "2027-01-01", "'2027-12-31'")))
                .isEqualTo("2026 90000, 2027 275000");
        assertThat(years(contract("THERAPY_ORDER", "TERM", 365_000, "2027-05-01", "null")))
                .isEqualTo("2027 365000");
        var ended = contract("THERAPY_ORDER", "TERM", 365_000, "2027-01-01", "'2027-12-31'");
        end(ended, "2027-03-31");
        assertThat(years(ended)).isEqualTo("2026 90000");
        var endedWithoutTerm = contract("THERAPY_ORDER", "TERM", 365_000, "2027-01-01", "null");
        end(endedWithoutTerm, "2027-12-31");
        assertThat(years(endedWithoutTerm)).isEqualTo("2026 90000, 2027 275000");
    }

    /// Day by day and in whole numbers, for fees, first days and anniversaries of every kind.
    @Test
    void up_to_any_day_it_is_the_exact_share_rounded_once() {
        var random = new Random(2028);
        for (int round = 0; round < 300; round++) {
            var yearsFrom = LocalDate.of(2020, 2, 29).plusDays(round % 3 == 0 ? 0 : random.nextInt(3_000));
            var first = yearsFrom.plusDays(random.nextInt(2_000));
            var day = first.plusDays(random.nextInt(4_000) - 5L);
            var pence = random.nextLong(1, 1_000_000_000_000_000L);

            assertThat(DATABASE.ask("select core.yearly_fee_up_to(%d, '%s', '%s', '%s')"
                            .formatted(pence, yearsFrom, first, day)))
                    .as("%d of years from %s, %s to %s", pence, yearsFrom, first, day)
                    .isEqualTo(dayByDay(pence, yearsFrom, first, day).toString());
        }
    }

    private static BigInteger dayByDay(long pence, LocalDate yearsFrom, LocalDate first, LocalDate last) {
        long short365 = 0;
        long long366 = 0;
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            int years = day.getYear() - yearsFrom.getYear();
            if (yearsFrom.plusYears(years).isAfter(day)) years--;
            var length = yearsFrom.plusYears(years + 1L).toEpochDay()
                    - yearsFrom.plusYears(years).toEpochDay();
            if (length == 365) short365++;
            else long366++;
        }
        var of = BigInteger.valueOf(365 * 366);
        var exact = BigInteger.valueOf(pence).multiply(BigInteger.valueOf(short365 * 366 + long366 * 365));
        return exact.shiftLeft(1).add(of).divide(of.shiftLeft(1));
    }

    private static PlacementRow place(long pence) {
        return KENT.placement("LG-21-" + ++contracts, HILL).costing(pence);
    }

    private static UUID contract(String kind, String unitsOf, long pence, String from, String until) {
        var id = UUID.randomUUID();
        DATABASE.run("""
                insert into core.contract (tenant_id, id, ref, kind, regime, route, provider_id, agreed_on, starts_on, ends_on)
                values ('%1$s', '%2$s', 'LG-21-%3$d', '%4$s', 'PA2023', 'SPOT', '%5$s', '%6$s', '%6$s', %7$s)""".formatted(KENT.id(), id, ++contracts, kind, HILL.id(), from, until), """
                insert into core.fee_line (tenant_id, id, contract_id, purpose, basis, units_of, pence, valid_from)
                values ('%s', gen_random_uuid(), '%s', 'OTHER', '%s', '%s', %d, '%s')""".formatted(
                        KENT.id(), id, unitsOf.equals("TERM") ? "ONE_OFF" : "ANNUAL", unitsOf, pence, from));
        return id;
    }

    private static void end(UUID contract, String day) {
        DATABASE.run("update core.contract set ended_on = '%s', end_reason = 'TERMINATED' where id = '%s'"
                .formatted(day, contract));
    }

    private static String years(PlacementRow place) {
        return years(place.stored().contract());
    }

    private static String years(UUID contract) {
        return DATABASE.ask("""
                select string_agg(y.financial_year || ' ' || y.pence, ', ' order by y.financial_year)
                from (select financial_year, sum(pence) as pence from core.commitment_by_financial_year
                      where tenant_id = '%s' and contract_id = '%s' group by 1) y""".formatted(KENT.id(), contract));
    }
}
