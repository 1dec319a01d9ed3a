package uk.commissioning.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.commissioning.testing.database.TestDatabase;

/// R13, R15 and R21 over every schema of a migrated database: what isolation, the borders between schemas and the
/// classes of data rest on, read from the catalogue.
public interface CatalogueContract {

    String TABLES = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname !~ '^(pg_|information_schema)' and c.relkind in ('r', 'p') and c.relname <> 'flyway_history'
            """;
    String OF_A_COUNCIL = TABLES + """
            and exists (select from pg_attribute a
                        where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
            """;

    TestDatabase database();

    @Test
    default void a_table_of_a_council_has_forced_row_level_security() {
        assertThat(database().lines("select c.oid::regclass::text " + OF_A_COUNCIL))
                .hasSizeGreaterThan(10);
        nothing("select c.oid::regclass::text " + OF_A_COUNCIL
                + "and not (c.relrowsecurity and c.relforcerowsecurity)");
    }

    @Test
    default void a_table_of_a_council_has_a_policy() {
        nothing("select c.oid::regclass::text " + OF_A_COUNCIL
                + "and not exists (select from pg_policy p where p.polrelid = c.oid)");
    }

    @Test
    default void a_table_of_a_council_begins_its_primary_key_with_it() {
        nothing("select c.oid::regclass::text " + OF_A_COUNCIL + """
                and not exists (select from pg_index i
                                join pg_attribute k on k.attrelid = c.oid and k.attnum = i.indkey[0]
                                where i.indrelid = c.oid and i.indisprimary and k.attname = 'tenant_id')""");
    }

    @Test
    default void a_policy_names_one_role() {
        nothing("""
                select polrelid::regclass || ' ' || polname from pg_policy
                where 0 = any(polroles) or cardinality(polroles) <> 1""");
    }

    @Test
    default void a_role_of_the_running_system_owns_nothing_and_bypasses_nothing() {
        nothing("""
                select r.rolname || ' may bypass' from pg_roles r
                where (r.rolname in ('app', 'provider', 'operator', 'reorganiser', 'dispatcher', 'observer', 'directory')
                       or r.rolname ~ '(^|_)purger$')
                  and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb)
                union all
                select r.rolname || ' owns ' || d.classid::regclass || ' ' || d.objid from pg_roles r
                join pg_shdepend d on d.refobjid = r.oid and d.refclassid = 'pg_authid'::regclass and d.deptype = 'o'
                where r.rolname in ('app', 'provider', 'operator', 'reorganiser', 'dispatcher', 'observer')
                union all
                select r.rolname || ' is in ' || g.rolname from pg_roles r
                join pg_auth_members m on m.member = r.oid join pg_roles g on g.oid = m.roleid
                where r.rolname in ('app', 'provider', 'operator', 'reorganiser', 'dispatcher', 'observer')""");
    }

    /// What a purger may is done by the functions that it owns, and each destroys in its own schema only (ADR 18).
    @Test
    default void a_role_that_destroys_cannot_sign_in_and_reaches_its_own_schema_only() {
        nothing("""
                select r.rolname || ' signs in' from pg_roles r where r.rolname ~ '(^|_)purger$' and r.rolcanlogin
                union all
                select m.member::regrole || ' may become ' || m.roleid::regrole from pg_auth_members m
                where m.roleid::regrole::text ~ '_purger$'
                  and m.member::regrole::text <> replace(m.roleid::regrole::text, '_purger', '_owner')
                union all
                select r.rolname || ' may change ' || c.oid::regclass
                from pg_roles r cross join pg_class c join pg_namespace n on n.oid = c.relnamespace
                where r.rolname ~ '(^|_)purger$' and n.nspname !~ '^(pg_|information_schema)'
                  and c.relkind in ('r', 'p', 'v') and r.rolname <> n.nspname || '_purger'
                  and (has_table_privilege(r.oid, c.oid, 'delete, truncate')
                       or has_any_column_privilege(r.oid, c.oid, 'insert, update'))""");
    }

    @Test
    default void nothing_is_granted_to_everybody() {
        nothing("""
                select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace,
                    aclexplode(c.relacl) a
                where n.nspname !~ '^(pg_|information_schema)' and a.grantee = 0
                union all
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
                    aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                where n.nspname !~ '^(pg_|information_schema)' and a.grantee = 0
                union all
                select n.nspname from pg_namespace n, aclexplode(n.nspacl) a
                where n.nspname !~ '^(pg_|information_schema)' and a.grantee = 0
                union all
                select d.datname from pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a
                where d.datname = current_database() and a.grantee = 0""");
    }

    /// Migrations run as the owner of their schema: what another owner has in it, or it has elsewhere, came from a
    /// foreign script.
    @Test
    default void what_lies_in_a_schema_belongs_to_the_owner_of_that_schema_who_cannot_sign_in() {
        nothing("""
                with thing as (
                    select relnamespace as schema, relowner as owner, oid::regclass::text as name from pg_class
                    union all
                    select pronamespace, proowner, oid::regprocedure::text from pg_proc
                    -- the few answers across councils are the directory's (docs/adr/0010, docs/adr/0017)
                    where not (prosecdef and proowner = 'directory'::regrole
                               and pronamespace in (to_regnamespace('platform'), to_regnamespace('core')))
                      -- what destroys a module's rows is its purger's (docs/adr/0018)
                      and not (prosecdef and proowner::regrole::text = pronamespace::regnamespace || '_purger')
                    union all
                    select typnamespace, typowner, oid::regtype::text from pg_type)
                select t.name || ' belongs to ' || t.owner::regrole
                from thing t join pg_namespace n on n.oid = t.schema join pg_roles r on r.oid = t.owner
                where n.nspname !~ '^(pg_|information_schema)'
                  and (r.rolname <> n.nspname || '_owner' or t.owner <> n.nspowner or r.rolcanlogin)""");
    }

    @Test
    default void a_table_has_a_comment_and_each_column_one_with_its_class() {
        nothing("select c.oid::regclass::text " + TABLES + "and obj_description(c.oid, 'pg_class') is null");
        nothing("""
                select c.oid::regclass || '.' || a.attname || ': ' || coalesce(d.description, 'no comment')
                from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                left join pg_description d
                    on d.objoid = c.oid and d.objsubid = a.attnum and d.classoid = 'pg_class'::regclass
                where n.nspname !~ '^(pg_|information_schema)' and c.relkind in ('r', 'p')
                  and c.relname <> 'flyway_history'
                  and (d.description is null or d.description !~ '^\\[(P1|P2|P3|C1|O|T)\\] \\S.*')""");
    }

    @Test
    default void a_function_of_the_platform_or_with_its_owners_rights_has_a_fixed_search_path() {
        nothing("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname !~ '^(pg_|information_schema)'
                  and (p.prosecdef or n.nspname = 'platform')
                  and not coalesce(array_to_string(p.proconfig, ' ') like 'search_path=pg_catalog, ' || n.nspname || '%', false)""");
    }

    private void nothing(String query) {
        assertThat(database().lines(query)).isEmpty();
    }
}
