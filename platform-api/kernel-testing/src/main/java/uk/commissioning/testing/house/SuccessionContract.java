package uk.commissioning.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.LockedIdentities;
import uk.commissioning.kernel.module.Portfolio;
import uk.commissioning.kernel.module.ReorganisationParticipant;
import uk.commissioning.kernel.module.ReorganisationParticipant.InventoryQuery;
import uk.commissioning.kernel.module.SuccessionTable;
import uk.commissioning.kernel.module.SuccessionTable.Follows;
import uk.commissioning.kernel.module.SuccessionTable.Replaced;
import uk.commissioning.testing.database.TestDatabase;

/// R14: what the installed modules say of their way out of a council (A8) holds in the database, for the role that
/// will use it: a wrong column, a forgotten policy or a table before the one it refers to fails here and not on
/// vesting day.
public interface SuccessionContract {

    String REORGANISER = "reorganiser";

    /// Bound to a reorganisation that there is not: every query is planned and permitted, and finds nothing.
    String BOUND = "app.reorganisation = '00000000-0000-0000-0000-000000000000'";

    Map<Replaced, String> TYPES = Map.of(
            Replaced.NUMBER, "text",
            Replaced.PLACES, "int4",
            Replaced.PENCE, "int8",
            Replaced.CHILD, "uuid",
            Replaced.CONTRACT, "uuid",
            Replaced.LOCKED, "bytea");

    Map<String, String> INVENTORY = Map.of(
            "tenant_id", "uuid",
            "id", "uuid",
            "provider_id", "uuid",
            "financial_year", "int4",
            "records", "int8",
            "pence", "int8");

    Map<String, String> CHILDREN = columns("""
            tenant_id uuid, child_id uuid, ref text, home_district_gss text, home_lsoa text, looked_after bool,
            need text, ehcp bool""");
    Map<String, String> CONTRACTS = columns("""
            tenant_id uuid, contract_id uuid, ref text, kind text, title text, child_id uuid, block_id uuid,
            provider_id uuid, site_id uuid, agreement_id uuid, regime text, agreed_on date, starts_on date, ends_on date,
            places int4, yearly_pence int8, whole_life_pence int8, site_district_gss text""");
    Map<String, String> AGREEMENTS =
            columns("tenant_id uuid, agreement_id uuid, ref text, ends_on date, entitles_successors bool");
    Map<String, String> FRAMEWORK_SITES =
            columns("tenant_id uuid, site_id uuid, district_gss text, member_from date, member_to date");

    /// The database with the schemas of all installed modules.
    TestDatabase database();

    @Test
    default void the_reorganiser_reads_and_inserts_what_goes_along_and_nothing_of_what_stays() {
        var goingAlong = tables().filter(table -> table.follows() != Follows.NOBODY);

        assertThat(database().lines("""
                select c.relnamespace::regnamespace || '.' || c.relname from pg_class c
                where c.relkind in ('r', 'p') and c.relnamespace <> 'platform'::regnamespace
                  and exists (select from pg_attribute a
                              where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
                  and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'reorganiser_reads'
                              and p.polcmd = 'r' and p.polroles = array['reorganiser'::regrole::oid])
                  and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'reorganiser_inserts'
                              and p.polcmd = 'a' and p.polroles = array['reorganiser'::regrole::oid])
                  and has_table_privilege('reorganiser', c.oid, 'select')
                  and has_table_privilege('reorganiser', c.oid, 'insert')"""))
                .containsExactlyInAnyOrderElementsOf(
                        goingAlong.map(SuccessionTable::table).toList());
        assertThat(tables().filter(table -> table.follows() == Follows.NOBODY))
                .allSatisfy(table -> assertThat(database().lines("""
                        select polname from pg_policy
                        where polrelid = '%s'::regclass and polroles = array['reorganiser'::regrole::oid]""".formatted(table.table())))
                        .as(table.table())
                        .isEmpty());
    }

    @Test
    default void every_row_says_by_an_id_what_it_follows() {
        assertThat(tables().filter(table -> !table.by().isEmpty()))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(
                                asked("select %s as followed from %s r limit 0".formatted(table.by(), table.table())))
                        .as(table.table())
                        .containsExactly(Map.entry("followed", "uuid")));
    }

    @Test
    default void every_column_that_is_replaced_is_there_and_of_its_kind() {
        assertThat(tables().filter(table -> !table.replaced().isEmpty()))
                .allSatisfy(table -> assertThat(asked("select r.* from %s r limit 0".formatted(table.table())))
                        .as(table.table())
                        .containsAllEntriesOf(table.replaced().entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        column -> Objects.requireNonNull(TYPES.get(column.getValue()))))));
    }

    @Test
    default void what_a_table_refers_to_goes_before_it() {
        var order = tables().map(SuccessionTable::table).toList();
        var references = database().lines("""
                select conrelid::regclass || ' ' || confrelid::regclass from pg_constraint
                where contype = 'f' and conrelid <> confrelid""");

        assertThat(references.stream().map(reference -> reference.split(" ", 2)))
                .filteredOn(reference -> order.contains(reference[0]) && order.contains(reference[1]))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(order.subList(0, order.indexOf(reference[0])))
                        .contains(reference[1]));
    }

    /// Two predecessors may have the same child: whatever refers to one is told which it is afterwards.
    @Test
    default void every_reference_to_a_child_is_replaced() {
        for (var locked : told(ReorganisationParticipant::lockedIdentities)) {
            assertThat(database().lines("""
                    select c.conrelid::regclass || ' ' || a.attname from pg_constraint c
                    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey) and a.attname <> 'tenant_id'
                    where c.contype = 'f' and c.confrelid = '%s'::regclass""".formatted(locked.table())))
                    .containsExactlyInAnyOrderElementsOf(replaced(Replaced.CHILD));
        }
    }

    @Test
    default void what_is_locked_is_read_and_answered_by_its_columns() {
        for (LockedIdentities locked : told(ReorganisationParticipant::lockedIdentities)) {
            assertThat(locked.answers().stream().map(column -> locked.table() + " " + column))
                    .containsExactlyInAnyOrderElementsOf(replaced(Replaced.LOCKED))
                    .contains(locked.table() + " " + locked.sameBy());
            var columns = asked("select r.* from %s r limit 0".formatted(locked.table()));
            assertThat(locked.reads())
                    .allSatisfy(column -> assertThat(columns).as(column).containsEntry(column, "bytea"));
        }
    }

    @Test
    default void every_inventory_query_answers_its_columns() {
        assertThat(participants().flatMap(way -> way.inventory().stream()))
                .isNotEmpty()
                .allSatisfy(query -> assertThat(asked(query.sql()))
                        .as(query.recordKind())
                        .containsExactlyInAnyOrderEntriesOf(INVENTORY))
                .extracting(InventoryQuery::recordKind)
                .doesNotHaveDuplicates();
    }

    @Test
    default void what_is_divided_is_seen_in_four_views_of_the_spine() {
        List<Portfolio> portfolios = told(ReorganisationParticipant::portfolio);

        assertThat(portfolios).hasSizeLessThanOrEqualTo(1).allSatisfy(portfolio -> {
            assertThat(asked("select * from " + portfolio.children())).containsAllEntriesOf(CHILDREN);
            assertThat(asked("select * from " + portfolio.contracts())).containsAllEntriesOf(CONTRACTS);
            assertThat(asked("select * from " + portfolio.agreements())).containsAllEntriesOf(AGREEMENTS);
            assertThat(asked("select * from " + portfolio.frameworkSites())).containsAllEntriesOf(FRAMEWORK_SITES);
        });
    }

    private Map<String, String> asked(String query) {
        return database().columnsFor(REORGANISER, query, BOUND);
    }

    private static Collection<String> replaced(Replaced how) {
        return tables().flatMap(table -> table.replaced().entrySet().stream()
                        .filter(column -> column.getValue() == how)
                        .map(column -> table.table() + " " + column.getKey()))
                .toList();
    }

    private static Stream<ReorganisationParticipant> participants() {
        return CommissioningModule.installed().stream().map(CommissioningModule::reorganisation);
    }

    private static Stream<SuccessionTable> tables() {
        return participants().flatMap(way -> way.succession().stream());
    }

    /// What only some of the modules tell.
    private static <T> List<T> told(Telling<T> telling) {
        return participants().map(telling::of).filter(Objects::nonNull).toList();
    }

    private static Map<String, String> columns(String written) {
        return Stream.of(written.split(",\\s*"))
                .map(column -> column.strip().split(" ", 2))
                .collect(Collectors.toMap(column -> column[0], column -> column[1]));
    }

    /// Something that a module may tell of its way out.
    interface Telling<T> {

        @Nullable
        T of(ReorganisationParticipant way);
    }
}
