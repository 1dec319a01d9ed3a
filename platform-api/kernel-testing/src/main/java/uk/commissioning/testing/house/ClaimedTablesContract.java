package uk.commissioning.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.testing.database.TestDatabase;

/// R14: every table of a council is claimed by exactly one: an installed module's way out of a council, or the
/// platform.
public interface ClaimedTablesContract {

    /// What the platform itself keeps of a council. A table is added here only with its reorganisation thought of.
    Set<String> OF_THE_PLATFORM = Set.of(
            "platform.access_entry",
            "platform.audit_entry",
            "platform.council",
            "platform.council_grant",
            "platform.council_identifier",
            "platform.council_key",
            "platform.council_module",
            "platform.idempotency_key",
            "platform.inherited",
            "platform.job",
            "platform.outbox",
            "platform.person",
            "platform.seal");

    /// The database with the schemas of all installed modules.
    TestDatabase database();

    @Test
    default void every_table_of_a_council_is_claimed_exactly_once() {
        List<String> claimed = new ArrayList<>(OF_THE_PLATFORM);
        CommissioningModule.installed()
                .forEach(module -> claimed.addAll(module.reorganisation().tables()));

        assertThat(database().lines("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
                where n.nspname !~ '^(pg_|information_schema)' and c.relkind in ('r', 'p')
                """)).containsExactlyInAnyOrderElementsOf(claimed);
    }
}
