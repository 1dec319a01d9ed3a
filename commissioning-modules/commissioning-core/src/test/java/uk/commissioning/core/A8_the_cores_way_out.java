package uk.commissioning.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.testing.database.TestDatabase;
import uk.commissioning.testing.house.SuccessionContract;

/// What the core says of its way out of a council, against its own tables. Files that were brought in stay behind.
final class A8_the_cores_way_out implements SuccessionContract {

    @Override
    public TestDatabase database() {
        return ReadSide.shared().database();
    }

    @Test
    void answers_for_every_table_of_the_core_that_has_rows_of_councils() {
        assertThat(new CommissioningCore().reorganisation().tables())
                .containsExactlyInAnyOrderElementsOf(database().lines("""
                        select c.oid::regclass::text from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
                        where c.relnamespace = 'core'::regnamespace and c.relkind in ('r', 'p')"""));
    }
}
