package uk.commissioning.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static uk.commissioning.core.register.RegisterEntry.TRANSPARENCY_THRESHOLD;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.permission.Role;

final class IN_25_the_contract_register {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final Council KENT = Council.called("kent");
    private static final UUID READER = KENT.person(Role.AUDITOR);

    @BeforeAll
    static void arrange() {
        var dps = KENT.agreement("DPS-22", "DPS");
        var list = KENT.agreement("LIST", "QUALIFIED_LIST");
        var hill = Provider.called("hill Education Ltd", "GB-COH 01234567", "GB-CHC 1096256", "GB-UKPRN 10012345");
        var zebra = Provider.called("Zebra Schools");
        KENT.placement("K-1", hill)
                .under(dps, "DPS")
                .costing(5_000_000)
                .from("2024-09-01")
                .until("2026-08-31")
                .stored();
        KENT.placement("K-2", hill)
                .under(dps, "DPS")
                .costing(6_000_000)
                .from("2023-09-01")
                .until("2025-08-31")
                .stored()
                .plus(100_000, "2024-09-01", null)
                .plus(900_000, "2023-09-01", "2025-06-29")
                .plus(900_000, "2025-07-01", null);
        KENT.placement("K-3", hill).costing(7_000_000).residential().stored();
        KENT.placement("K-4", zebra)
                .under(list, "QUALIFIED_LIST")
                .costing(500_000)
                .until("2025-06-30")
                .stored();
        KENT.placement("K-ended", zebra).until("2025-06-29").stored();
        KENT.placement("K-later", zebra).from("2025-07-01").stored();
        KENT.placement("K-agreed-later", zebra).agreed("2025-07-01").stored();
        var other = Council.called("medway");
        other.placement("M-1", hill)
                .under(other.agreement("DPS-22", "DPS"), "DPS")
                .costing(9_900_000)
                .stored();
    }

    @Test
    void has_one_line_for_each_supplier_and_route_sorted_by_supplier() {
        assertThat(register(question(DAY)).entries())
                .extracting(
                        entry -> entry.supplier().name(),
                        entry -> entry.procurement().route())
                .containsExactly(
                        tuple("hill Education Ltd", "Call-off under DPS-22"),
                        tuple("hill Education Ltd", "Direct award: spot purchase"),
                        tuple("Zebra Schools", "Call-off under LIST"));
    }

    @Test
    void sums_the_fees_that_hold_on_the_day_of_the_contracts_active_on_it() {
        assertThat(register(question(DAY)).entries().getFirst()).satisfies(entry -> {
            assertThat(entry.spend().annual()).isEqualTo(Money.ofPence(5_000_000 + 6_000_000 + 100_000));
            assertThat(entry.spend().contracts()).isEqualTo(2);
            assertThat(entry.dates().startsOn()).isEqualTo(LocalDate.of(2023, 9, 1));
            assertThat(entry.dates().endsOn()).isEqualTo(LocalDate.of(2026, 8, 31));
        });
    }

    @Test
    void totals_are_those_of_all_lines_whatever_the_page() {
        var first = register(question(DAY, false, null, null, 1));

        assertThat(first.entries()).hasSize(1);
        assertThat(first.totals()).isEqualTo(new RegisterPage.Totals(3, Money.ofPence(18_600_000), 4L));
    }

    @ParameterizedTest
    @EnumSource(RegisterSort.class)
    void is_read_in_any_order_page_by_page_without_gap_or_repetition(RegisterSort sort) {
        var all = register(sorted(sort, null, 200)).entries();
        var read = new ArrayList<RegisterEntry>();
        RegisterCursor after = null;
        do {
            var page = register(sorted(sort, after, 1));
            read.addAll(page.entries());
            after = page.next() == null ? null : reread(page.next());
        } while (after != null);

        assertThat(read).isEqualTo(all).hasSize(3);
        assertThat(all)
                .isSortedAccordingTo(
                        switch (sort) {
                            case SUPPLIER ->
                                Comparator.comparing((RegisterEntry entry) ->
                                        entry.supplier().name().toLowerCase(Locale.ROOT));
                            case SPEND ->
                                Comparator.comparing((RegisterEntry entry) ->
                                                entry.spend().annual())
                                        .reversed();
                            case END ->
                                Comparator.comparing(
                                        (RegisterEntry entry) -> entry.dates().endsOn(),
                                        Comparator.nullsLast(Comparator.naturalOrder()));
                        });
    }

    @Test
    void is_filtered_by_kind_supplier_and_agreement_and_its_totals_with_it() {
        var all = register(question(DAY)).entries();
        var one = all.getFirst();
        var name = one.supplier().name().toUpperCase(Locale.ROOT);

        assertThat(register(filtered(new RegisterFilter(null, ContractKind.BLOCK, null, null)))
                        .entries())
                .isEmpty();
        assertThat(register(filtered(new RegisterFilter(null, ContractKind.IPA, null, null)))
                        .entries())
                .isEqualTo(all);
        var named = register(filtered(new RegisterFilter(null, null, name, null)));
        assertThat(named.entries())
                .isNotEmpty()
                .allMatch(entry -> entry.supplier().id().equals(one.supplier().id()));
        assertThat(named.totals().entries()).isEqualTo(named.entries().size());
        assertThat(register(filtered(new RegisterFilter(null, null, null, "no such agreement")))
                        .entries())
                .isEmpty();
    }

    @Test
    void is_paged_without_gap_or_repetition() {
        var all = register(question(DAY)).entries();
        var first = register(question(DAY, false, null, null, 1));
        var second = register(question(DAY, false, null, reread(first.next()), 1));
        var third = register(question(DAY, false, null, reread(second.next()), 1));

        assertThat(List.of(
                        first.entries().getFirst(),
                        second.entries().getFirst(),
                        third.entries().getFirst()))
                .isEqualTo(all);
        assertThat(third.next()).isNull();
    }

    @Test
    void says_what_is_known_of_a_supplier_and_nothing_else() {
        var entries = register(question(DAY)).entries();

        assertThat(entries.getFirst().supplier()).satisfies(supplier -> {
            assertThat(supplier.companyNumber()).isEqualTo("01234567");
            assertThat(supplier.charityNumber()).isEqualTo("1096256");
            assertThat(supplier.ukprn()).isEqualTo("10012345");
            assertThat(supplier.vcse()).isTrue();
            assertThat(supplier.sme()).isNull();
        });
        assertThat(entries.getLast().supplier()).satisfies(supplier -> {
            assertThat(supplier.companyNumber()).isNull();
            assertThat(supplier.vcse()).isNull();
        });
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.spend().irrecoverableVat()).isEqualTo(Money.ZERO);
            assertThat(entry.dates().reviewOn()).isNull();
        });
    }

    @Test
    void says_whether_tenders_were_invited_where_the_route_tells() {
        assertThat(register(question(DAY)).entries())
                .extracting(entry -> entry.procurement().invitedToTender())
                .containsExactly(true, false, null);
    }

    @Test
    void has_no_end_where_a_contract_runs_on() {
        assertThat(register(question(DAY)).entries().get(1).dates().endsOn()).isNull();
    }

    @Test
    void MT_08_tells_vat_that_stays_and_what_holds_on_the_day_and_no_end_where_one_of_two_contracts_runs_on() {
        var dover = Council.called("dover");
        var provider = Provider.called("Vat Schools");
        var ending = dover.placement("V-1", provider).costing(1_000_000).until("2026-08-31");
        ending.stored().plus(50_000, "2024-09-01", "2025-06-30");
        var running = dover.placement("V-2", provider).costing(200_000).stored();
        vat(ending.contract(), true);
        vat(running.contract(), false);
        READ_SIDE.database().run("""
                insert into core.provider_identifier (provider_id, scheme, value, valid_from, valid_to)
                values ('%1$s', 'GB-COH', '09111111', '2025-06-30', '2025-06-30'),
                       ('%1$s', 'GB-CHC', '1911111', '2025-07-01', null),
                       ('%1$s', 'GB-UKPRN', '10911111', '2020-01-01', '2025-06-29')""".formatted(provider.id()));

        var lines = READ_SIDE.in(
                dover.id(),
                dover.person(Role.AUDITOR),
                READ_SIDE.bean(ReadContractRegister.class).read(question(DAY)));
        assertThat(lines.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.spend().annual()).isEqualTo(Money.ofPence(1_250_000));
            assertThat(entry.spend().irrecoverableVat()).isEqualTo(Money.ofPence(40_000));
            assertThat(entry.dates().endsOn()).isNull();
            assertThat(entry.supplier().companyNumber()).isEqualTo("09111111");
            assertThat(entry.supplier().charityNumber()).isNull();
            assertThat(entry.supplier().ukprn()).isNull();
        });
    }

    private static void vat(UUID contract, boolean recoverable) {
        READ_SIDE
                .database()
                .run("update core.fee_line set vat_rate = 20, vat_recoverable = %s where contract_id = '%s'"
                        .formatted(recoverable, contract));
    }

    @Test
    void published_tells_neither_the_number_of_contracts_nor_their_dates() {
        var entries = register(question(DAY, true, null, null, 200)).entries();

        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.spend().contracts()).isNull());
        assertThat(entries.getFirst().dates().startsOn()).isEqualTo(LocalDate.of(2022, 9, 1));
        assertThat(entries.getFirst().dates().endsOn()).isEqualTo(LocalDate.of(2030, 8, 31));
        assertThat(entries.get(1).dates()).isEqualTo(new RegisterEntry.Dates(null, null, null));
    }

    @Test
    void over_an_amount_means_more_than_it() {
        assertThat(register(question(DAY, true, TRANSPARENCY_THRESHOLD, null, 200))
                        .entries())
                .as("exactly £5,000 is not over £5,000")
                .hasSize(2);
        assertThat(register(question(DAY, true, Money.ofPence(499_999), null, 200))
                        .entries())
                .hasSize(3);
    }

    @Test
    void references_are_stable_and_no_contracts_own() {
        var today = register(question(DAY)).entries();
        var later = register(question(DAY.plusMonths(3))).entries();

        assertThat(today.getFirst().reference())
                .startsWith("DPS-22/")
                .isEqualTo(later.getFirst().reference());
        assertThat(today.get(1).reference()).startsWith("SPOT/");
        assertThat(today).extracting(RegisterEntry::reference).doesNotHaveDuplicates();
    }

    @Test
    void a_day_before_everything_has_no_lines_and_a_total_of_nothing() {
        var nothing = register(question(LocalDate.of(1999, 1, 1)));

        assertThat(nothing.entries()).isEmpty();
        assertThat(nothing.totals().annualSpend()).isEqualTo(Money.ZERO);
    }

    @Test
    void the_public_view_shows_a_council_its_own_lines_as_they_are_published_today() throws Exception {
        var london = LocalDate.now(ZoneId.of("Europe/London"));
        var published = register(question(london, true, null, null, 200)).entries();

        try (var connection = READ_SIDE.database().connectAs("app");
                var statement = connection.createStatement()) {
            statement.execute("set app.tenant_id = '" + KENT.id() + "'");
            var rows = statement.executeQuery(
                    "select reference, annual_pence from core.contract_register_public order by reference");
            var seen = new TreeMap<String, Long>();
            while (rows.next()) seen.put(rows.getString(1), rows.getLong(2));
            assertThat(seen).isNotEmpty().hasSameSizeAs(published);
            assertThat(published)
                    .allSatisfy(entry -> assertThat(seen)
                            .containsEntry(
                                    entry.reference(), entry.spend().annual().pence()));
        }
    }

    private static RegisterQuestion question(LocalDate day) {
        return RegisterQuestion.everything(day);
    }

    private static RegisterQuestion sorted(RegisterSort sort, @Nullable RegisterCursor after, int limit) {
        return new RegisterQuestion(DAY, false, RegisterFilter.NONE, sort, after, limit);
    }

    private static RegisterQuestion filtered(RegisterFilter filter) {
        return new RegisterQuestion(DAY, false, filter, RegisterSort.SUPPLIER, null, 200);
    }

    private static RegisterQuestion question(
            LocalDate day, boolean published, @Nullable Money over, @Nullable RegisterCursor after, int limit) {
        return new RegisterQuestion(
                day, published, new RegisterFilter(over, null, null, null), RegisterSort.SUPPLIER, after, limit);
    }

    private static @Nullable RegisterCursor reread(@Nullable RegisterCursor cursor) {
        return cursor == null ? null : RegisterCursor.of(cursor.text());
    }

    private static RegisterPage register(RegisterQuestion question) {
        return READ_SIDE.in(
                KENT.id(), READER, READ_SIDE.bean(ReadContractRegister.class).read(question));
    }
}
