package uk.commissioning.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// R13 and R21: what isolation and the classes of data rest on, read from the catalogue of the migrated database.
class Every_table_of_the_platform {

    private final Catalogue catalogue = new Catalogue(PlatformDatabase.fresh());

    @Test
    void that_has_a_council_has_forced_row_level_security() {
        assertThat(tablesOfCouncils("")).hasSizeGreaterThan(10);
        assertThat(tablesOfCouncils("and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    void that_has_a_council_has_a_policy() {
        assertThat(tablesOfCouncils("and not exists (select from pg_policy p where p.polrelid = c.oid)"))
                .isEmpty();
    }

    @Test
    void that_has_a_council_begins_its_primary_key_with_it() {
        assertThat(tablesOfCouncils("""
                and not exists (select from pg_index i join pg_attribute k on k.attrelid = c.oid and k.attnum = i.indkey[0]
                                where i.indrelid = c.oid and i.indisprimary and k.attname = 'tenant_id')
                """)).isEmpty();
    }

    @Test
    void has_only_policies_that_name_one_role() {
        assertThat(catalogue.lines("""
                select polrelid::regclass || ' ' || polname from pg_policy where 0 = any(polroles) or cardinality(polroles) <> 1
                """)).isEmpty();
    }

    @Test
    void gives_nothing_to_everybody_and_neither_does_a_function_or_the_schema() {
        assertThat(catalogue.lines("""
                select c.oid::regclass::text from pg_class c, aclexplode(c.relacl) a
                where c.relnamespace = 'platform'::regnamespace and a.grantee = 0
                union all
                select p.oid::regprocedure::text from pg_proc p,
                    aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                where p.pronamespace = 'platform'::regnamespace and a.grantee = 0
                union all
                select n.nspname from pg_namespace n, aclexplode(n.nspacl) a
                where n.nspname in ('platform', 'public') and a.grantee = 0
                union all
                select d.datname from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
                where d.datname = current_database() and a.grantee = 0
                """)).isEmpty();
    }

    @Test
    void belongs_to_the_owner_of_the_schema_who_cannot_sign_in() {
        assertThat(catalogue.lines("""
                select c.oid::regclass || ' ' || c.relowner::regrole from pg_class c join pg_roles r on r.oid = c.relowner
                where c.relnamespace = 'platform'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
                  and (c.relowner <> 'platform_owner'::regrole or r.rolcanlogin)
                """)).isEmpty();
    }

    @Test
    void has_a_comment_and_a_class_on_each_column() {
        assertThat(catalogue.lines("""
                select c.oid::regclass || '.' || a.attname || ': ' || coalesce(d.description, 'no comment')
                from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                left join pg_description d on d.objoid = c.oid and d.objsubid = a.attnum and d.classoid = 'pg_class'::regclass
                where c.relnamespace = 'platform'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'flyway_history'
                  and (d.description is null or d.description !~ '^\\[(P1|P2|P3|C1|O|T)\\] \\S.*')
                """)).isEmpty();
    }

    @Test
    void has_a_comment() {
        assertThat(catalogue.lines("""
                select c.oid::regclass::text from pg_class c
                where c.relnamespace = 'platform'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'flyway_history'
                  and obj_description(c.oid, 'pg_class') is null
                """)).isEmpty();
    }

    @Test
    void is_reached_only_by_functions_with_a_fixed_search_path() {
        assertThat(catalogue.lines("""
                select oid::regprocedure::text from pg_proc where pronamespace = 'platform'::regnamespace
                and not coalesce(array_to_string(proconfig, ' ') like 'search_path=pg_catalog, platform%', false)
                """)).isEmpty();
    }

    private java.util.List<String> tablesOfCouncils(String but) {
        return catalogue.lines("""
                select c.oid::regclass::text from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
                where c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                  and c.relkind in ('r', 'p') """ + but);
    }
}
