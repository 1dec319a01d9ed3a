package uk.commissioning.runtime.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.ANYTHING;
import static uk.commissioning.runtime.database.World.as;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audit;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.runtime.database.World;
import uk.commissioning.runtime.tenancy.CouncilBinding;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class A6_audit_in_the_transaction_of_the_change_Test {

    private final World world = new World(2);
    private final Audit audit = new PostgresAudit(new AuditEntries(world.client()));
    private final CouncilBinding person = world.person(world.council("kent", "LIVE"), Role.FINANCE);

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void an_entry_says_who_did_what_to_which_record_in_which_request() {
        var record = UUID.randomUUID();
        var event = new Audited("import.stored", "import", record, Map.of("rows", "1784"));

        as(person, world.transactions().writing(ANYTHING, audit.record(event)));

        assertThat(world.database.ask("""
                select concat_ws(' ', tenant_id, actor, actor_name, action, outcome, record_kind, details->>'rows',
                                 correlation_id, sealed)
                from platform.audit_entry where record_id = '%s'""".formatted(record)))
                .isEqualTo("%s %s Pat import.stored DONE import 1784 correlation f"
                        .formatted(person.council(), person.actor().subject()));
    }

    @Test
    void an_entry_goes_with_a_change_that_is_rolled_back() {
        var record = UUID.randomUUID();
        var work = audit.record(Audited.of("thing.lost", "thing", record)).then(Mono.error(new Undone()));

        assertThatThrownBy(() -> as(person, world.transactions().writing(ANYTHING, work)))
                .isInstanceOf(Undone.class);

        assertThat(entries(record)).isEqualTo("0");
    }

    @Test
    void an_entry_without_a_transaction_is_an_error() {
        assertThatThrownBy(() -> as(person, audit.record(Audited.of("thing.done", "thing", UUID.randomUUID()))))
                .hasStackTraceContaining("outside a transaction");
    }

    @Test
    void an_operators_entry_is_the_councils_own() {
        var record = UUID.randomUUID();
        var operator = world.operator();
        var operatorsAudit = new PostgresAudit(new AuditEntries(world.operators.client()));

        as(
                operator,
                world.operators
                        .transactions()
                        .writingAbout(
                                person.council(),
                                operatorsAudit.record(Audited.of("council.suspended", "council", record))));

        assertThat(world.database.ask(
                        "select tenant_id || ' ' || actor from platform.audit_entry where record_id = '%s'"
                                .formatted(record)))
                .isEqualTo(person.council() + " " + operator.actor().subject());
    }

    @Test
    void a_name_longer_than_the_table_takes_is_cut_and_nothing_fails() {
        var record = UUID.randomUUID();
        var long_ = new CouncilBinding(
                person.council(), new Actor(person.actor().subject(), "n".repeat(999)), null, "c".repeat(999));

        as(long_, world.transactions().writing(ANYTHING, audit.record(Audited.of("thing.done", "thing", record))));

        assertThat(world.database.ask("select length(actor_name) || ' ' || length(correlation_id)"
                        + " from platform.audit_entry where record_id = '%s'".formatted(record)))
                .isEqualTo("200 64");
    }

    private String entries(UUID record) {
        return world.database.ask("select count(*) from platform.audit_entry where record_id = '%s'".formatted(record));
    }

    private static final class Undone extends RuntimeException {}
}
