package uk.commissioning.app;

import java.util.Arrays;
import java.util.List;
import uk.commissioning.testing.database.TestDatabase;

/// Tables as the catalogue of the migrated database knows them.
final class CouncilTables {

    private CouncilTables() {}

    /// Every table of every schema that has a council's rows.
    static List<String> all(TestDatabase database) {
        return named(database, """
                c.relkind in ('r', 'p') and exists (
                    select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)""");
    }

    /// Tables and views of the installed modules, Flyway's own left out.
    static List<String> ofModules(TestDatabase database) {
        return named(database, """
                c.relkind in ('r', 'p', 'v', 'm') and c.relname <> 'flyway_history'
                and c.relnamespace <> 'platform'::regnamespace""");
    }

    private static List<String> named(TestDatabase database, String which) {
        var names = database.ask("""
                select string_agg(c.relnamespace::regnamespace || '.' || c.relname, ',' order by c.relnamespace, c.relname)
                from pg_class c
                where c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'public', 'pg_toast')
                """ + " and " + which);
        return Arrays.asList(names.split(",", -1));
    }
}
