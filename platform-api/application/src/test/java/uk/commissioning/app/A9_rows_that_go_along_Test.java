package uk.commissioning.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.module.SuccessionTable.Follows;

/// A8, A9, LG-21: what the modules say of their way out is enough to move a council, every foreign key satisfied,
/// and its books say the same before and after. No row is replaced here; that is the engine's.
class A9_rows_that_go_along_Test {

    private static final UUID OWN = FilledCouncil.OWN.council().id();
    private static final UUID FOREIGN = FilledCouncil.FOREIGN.council().id();

    /// Called off under no agreement: the order and the package of `FilledCouncil`.
    private static final String OUTSIDE = "p.agreement_id is null";

    private static final String UNDER = "p.agreement_id is not null";

    @Test
    void a_council_that_goes_to_one_successor_has_the_same_books_there() throws SQLException {
        try (var succession = new Succession(OWN)) {
            succession.all(OWN, succession.one());

            for (var query : Succession.inventory()) {
                assertThat(succession.counted(query, succession.one()))
                        .as(query.recordKind())
                        .isNotEmpty()
                        .isEqualTo(succession.counted(query, OWN));
            }
        }
    }

    @Test
    void two_councils_are_counted_at_once_and_a_third_is_not_seen() throws SQLException {
        try (var succession = new Succession(OWN, FOREIGN)) {
            for (var query : Succession.inventory()) {
                assertThat(succession.lines("select distinct q.tenant_id from (%s) q".formatted(query.sql())))
                        .as(query.recordKind())
                        .containsExactlyInAnyOrder(OWN.toString(), FOREIGN.toString());
            }
            assertThat(succession.lines("select distinct tenant_id from core.portfolio_contract"))
                    .containsExactlyInAnyOrder(OWN.toString(), FOREIGN.toString());
        }
        try (var succession = new Succession(FOREIGN)) {
            for (var query : Succession.inventory()) {
                assertThat(succession.counted(query, OWN))
                        .as(query.recordKind())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_line_says_what_it_follows_and_stands_once_for_it() throws SQLException {
        try (var succession = new Succession(OWN)) {
            for (var query : Succession.inventory()) {
                var all = "select %s from (" + query.sql() + ") q";
                assertThat(succession.line(all.formatted("count(*) filter (where (q.id is null) <> %s)"
                                .formatted(query.follows() == Follows.COUNCIL))))
                        .as(query.recordKind())
                        .isEqualTo("0");
                assertThat(succession.line(all.formatted(
                                "count(*) - count(distinct (q.tenant_id, q.id, q.provider_id, q.financial_year))")))
                        .as(query.recordKind())
                        .isEqualTo("0");
            }
        }
    }

    /// The order and the package name no agreement, so their successor needs none; the places name one with its lot.
    @Test
    void each_successor_of_a_part_gets_what_its_contracts_refer_to_and_no_more() throws SQLException {
        try (var succession = new Succession(OWN)) {
            succession.contracts(OWN, succession.one(), OUTSIDE);
            succession.contracts(OWN, succession.other(), UNDER);

            assertThat(succession.line(
                            "select count(*) from core.agreement where tenant_id = '%s'".formatted(succession.one())))
                    .isEqualTo("0");
            assertThat(succession.line(
                            "select count(*) from core.lot where tenant_id = '%s'".formatted(succession.other())))
                    .isEqualTo("1");
            for (var query : Succession.inventory()) {
                if (!Set.of(Follows.CONTRACT, Follows.CHILD, Follows.AGREEMENT).contains(query.follows())) continue;
                var parts = Stream.of(
                                succession.counted(query, succession.one()),
                                succession.counted(query, succession.other()))
                        .flatMap(List::stream)
                        .toList();
                assertThat(parts)
                        .as(query.recordKind())
                        .isNotEmpty()
                        .containsExactlyInAnyOrderElementsOf(succession.counted(query, OWN));
            }
        }
    }

    @Test
    void the_years_of_a_contract_add_up_to_what_it_costs_over_its_whole_life() throws SQLException {
        try (var succession = new Succession(OWN)) {
            assertThat(succession.lines("""
                    select p.ref from core.portfolio_contract p
                    where p.whole_life_pence <> (select sum(f.pence) from core.commitment_by_financial_year f
                                                 where f.tenant_id = p.tenant_id and f.contract_id = p.contract_id)""")).isEmpty();
            assertThat(succession.line(
                            "select whole_life_pence from core.portfolio_contract where kind = 'THERAPY_ORDER'"))
                    .isEqualTo("65000");
        }
    }
}
