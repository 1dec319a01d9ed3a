package uk.commissioning.runtime.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.commissioning.testing.database.TestDatabase;

/// The line of each role in A4, as the catalogue has it: whatever is not listed here, the role cannot do.
class A4_what_each_role_may_do_Test {

    private final TestDatabase catalogue = PlatformDatabase.fresh();

    @Test
    void with_tables_and_columns() {
        assertThat(String.join("\n", catalogue.lines("""
                select r.rolname || ' may ' || p.privilege || ' ' || c.relname || case
                    when has_table_privilege(r.oid, c.oid, p.privilege) then ''
                    else ' (' || columns.names || ')' end
                from pg_roles r
                cross join pg_class c
                cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger',
                                        'maintain']) with ordinality p (privilege, position)
                left join lateral (
                    select string_agg(a.attname, ', ' order by a.attnum) as names from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                      and p.privilege in ('select', 'insert', 'update', 'references')
                      and has_column_privilege(r.oid, c.oid, a.attnum,
                            case when p.privilege in ('select', 'insert', 'update', 'references') then p.privilege else 'select' end)
                    ) columns on true
                where r.rolname in ('owner', 'app', 'provider', 'operator', 'reorganiser', 'dispatcher', 'observer', 'directory', 'purger')
                  and c.relnamespace = 'platform'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
                  and (has_table_privilege(r.oid, c.oid, p.privilege) or columns.names is not null)
                order by r.rolname, c.relname, p.position
                """))).isEqualTo(TABLES.strip());
    }

    @Test
    void with_functions() {
        assertThat(String.join("\n", catalogue.lines("""
                select r.rolname || ' may call ' || p.proname from pg_roles r cross join pg_proc p
                where r.rolname in ('owner', 'app', 'provider', 'operator', 'reorganiser', 'dispatcher', 'observer', 'directory', 'purger')
                  and p.pronamespace = 'platform'::regnamespace and has_function_privilege(r.oid, p.oid, 'execute')
                order by 1
                """))).isEqualTo(FUNCTIONS.strip());
    }

    @Test
    void by_policies() {
        assertThat(String.join("\n", catalogue.lines("""
                select r.rolname || ' on ' || p.polrelid::regclass || ' '
                    || case p.polcmd when 'r' then 'select' when 'a' then 'insert' when '*' then 'all' else p.polcmd::text end
                    || case when coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) = 'true'
                        then ': every council'
                        when pg_get_expr(p.polqual, p.polrelid) like '%app.tenant_id%' and p.polwithcheck is null
                        then ': the bound council'
                        else ': ' || coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) end
                from pg_policy p join pg_roles r on r.oid = any(p.polroles) order by 1
                """))).isEqualTo(POLICIES.strip());
    }

    @Test
    void as_itself_and_no_other() {
        assertThat(catalogue.lines("""
                select rolname from pg_roles
                where (rolname in ('owner', 'app', 'provider', 'operator', 'reorganiser', 'dispatcher', 'observer', 'directory', 'purger')
                       or rolname like '%\\_owner')
                  and (rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)
                """)).isEmpty();
        assertThat(catalogue.lines("""
                select m.member::regrole || ' may become ' || m.roleid::regrole
                    || case when m.inherit_option or m.admin_option then ' and more' else '' end
                from pg_auth_members m where m.member::regrole::text not like 'pg\\_%'
                  and m.member::regrole::text not in ('neighbour_owner', 'guest_owner', 'intruder_owner',
                      'neighbour_purger', 'guest_purger', 'intruder_purger')
                  and m.roleid::regrole::text in ('platform_owner', 'directory', 'purger', 'app', 'operator', 'dispatcher')
                order by 1
                """))
                .containsExactly("owner may become platform_owner", "platform_owner may become directory");
    }

    private static final String TABLES = """
            app may select access_entry
            app may insert access_entry (id, actor, actor_name, roles, purpose, record_kind, record_ids, fields_class, correlation_id)
            app may select audit_entry
            app may insert audit_entry (id, actor, actor_name, action, outcome, record_kind, record_id, details, correlation_id)
            app may select council
            app may select council_grant
            app may insert council_grant (id, person_id, role, granted_by)
            app may update council_grant (revoked_at, revoked_by)
            app may select council_identifier
            app may select council_key
            app may insert council_key (wrapped_key)
            app may select council_module
            app may select idempotency_key
            app may insert idempotency_key (person, key, input_hash)
            app may update idempotency_key (input_hash, made_id, used_at)
            app may select inherited
            app may select job
            app may insert job (id, kind, record_id, started_by, starter_name, not_before)
            app may insert outbox (id, type, record_id, payload)
            app may select page_session
            app may insert page_session
            app may update page_session
            app may delete page_session
            app may select person
            app may insert person (id, name, email)
            app may update person (name, email, version, districts)
            app may select seal
            directory may insert audit_entry (tenant_id, id, actor, actor_name, action, outcome, record_kind, record_id, details, correlation_id)
            directory may select council (tenant_id, key, name, state, state_since, vesting_day, version)
            directory may update council (state, state_since, vesting_day, version)
            directory may select council_grant
            directory may insert council_grant
            directory may select move
            directory may insert move
            directory may select operator_grant (subject)
            directory may select person
            directory may insert person
            directory may update person (subject)
            directory may select plan
            directory may update plan (state)
            directory may select predecessor
            directory may update predecessor (agreed_at, agreed_by, agreed_name)
            directory may select reorganisation
            directory may update reorganisation (state, vested_at, version)
            directory may select signature
            directory may insert signature
            directory may select successor
            directory may select territory_map
            dispatcher may select access_entry
            dispatcher may update access_entry (sealed)
            dispatcher may select audit_entry
            dispatcher may update audit_entry (sealed)
            dispatcher may select council (tenant_id, key, name)
            dispatcher may select idempotency_key (tenant_id, person, key, used_at)
            dispatcher may delete idempotency_key
            dispatcher may select job
            dispatcher may update job (state, step, done, total, counts, reason, attempts, lease_until, finished_at)
            dispatcher may select outbox
            dispatcher may update outbox (delivered_at, attempts, next_attempt, refusals, refused_with, set_aside_at)
            dispatcher may select page_session (id_hash, expires_at)
            dispatcher may delete page_session
            dispatcher may select seal
            dispatcher may insert seal
            operator may select audit_entry
            operator may insert audit_entry (id, actor, actor_name, action, outcome, record_kind, record_id, details, correlation_id)
            operator may select council
            operator may insert council
            operator may update council (name, state, state_since, suspended_at, suspended_because, vesting_day, version)
            operator may select council_identifier
            operator may insert council_identifier
            operator may update council_identifier (valid_to)
            operator may select council_module
            operator may insert council_module
            operator may update council_module
            operator may select idempotency_key
            operator may insert idempotency_key (person, key, input_hash)
            operator may update idempotency_key (input_hash, made_id, used_at)
            operator may select move
            operator may select operator_grant
            operator may insert outbox (id, type, record_id, payload)
            operator may select page_session
            operator may insert page_session
            operator may update page_session
            operator may delete page_session
            operator may select predecessor
            operator may insert predecessor
            operator may delete predecessor
            operator may select reorganisation
            operator may insert reorganisation
            operator may update reorganisation (name, order_reference, vesting_day, state, version)
            operator may select successor
            operator may insert successor
            operator may delete successor
            operator may select territory_map
            purger may select council (tenant_id, state, suspended_at)
            purger may select council_module (tenant_id, module, enabled)
            reorganiser may select child_decision
            reorganiser may insert child_decision
            reorganiser may update child_decision
            reorganiser may delete child_decision
            reorganiser may select contract_decision
            reorganiser may insert contract_decision
            reorganiser may update contract_decision
            reorganiser may delete contract_decision
            reorganiser may select council (tenant_id, key, name, state, vesting_day)
            reorganiser may select council_grant
            reorganiser may insert council_grant
            reorganiser may select council_identifier
            reorganiser may select council_key
            reorganiser may insert council_key
            reorganiser may select council_module
            reorganiser may select council_money
            reorganiser may insert council_money
            reorganiser may update council_money
            reorganiser may delete council_money
            reorganiser may select inherited
            reorganiser may insert inherited
            reorganiser may select move
            reorganiser may select person
            reorganiser may insert person
            reorganiser may select plan
            reorganiser may insert plan (reorganisation_id, number, map_id, vesting_day, snapshot_day, digest, children, contracts, frozen_by, freezer_name)
            reorganiser may select plan_child
            reorganiser may insert plan_child
            reorganiser may select plan_contract
            reorganiser may insert plan_contract
            reorganiser may select predecessor
            reorganiser may select reorganisation
            reorganiser may select run
            reorganiser may insert run (id, reorganisation_id, kind, map_id, plan_number, started_by, starter_name, lease_until)
            reorganiser may update run (state, step, lease_until, finished_at, reason, report)
            reorganiser may select seal
            reorganiser may select signature
            reorganiser may select successor
            reorganiser may select territory_map
            reorganiser may insert territory_map
            """;

    private static final String FUNCTIONS = """
            app may call council_called
            app may call councils_of
            app may call enter
            app may call enter_to_write
            directory may call agree_to_reorganisation
            directory may call begin_rehearsal
            directory may call begin_vesting
            directory may call close_predecessors
            directory may call council_called
            directory may call councils_of
            directory may call enter_reorganisation
            directory may call finish_vesting
            directory may call grant_first_administrator
            directory may call heirs
            directory may call holds
            directory may call parties
            directory may call parties_named
            directory may call person_provisioned
            directory may call reorganisation_called
            directory may call reorganisations_open_to
            directory may call sign_plan
            directory may call tell_parties
            directory may call unsigned
            directory may call void_plans
            dispatcher may call access_hash
            dispatcher may call audit_hash
            dispatcher may call person_provisioned
            operator may call council_called
            operator may call enter_alone
            operator may call grant_first_administrator
            operator may call reorganisation_called
            operator may call tell_parties
            purger may call refuse_purge_unless_off
            reorganiser may call agree_to_reorganisation
            reorganiser may call begin_rehearsal
            reorganiser may call begin_vesting
            reorganiser may call close_predecessors
            reorganiser may call enter_reorganisation
            reorganiser may call finish_vesting
            reorganiser may call heirs
            reorganiser may call part
            reorganiser may call parties
            reorganiser may call parties_named
            reorganiser may call reorganisation_called
            reorganiser may call reorganisations_open_to
            reorganiser may call sign_plan
            reorganiser may call tell_parties
            reorganiser may call unsigned
            reorganiser may call void_plans
            """;

    private static final String POLICIES = """
            app on platform.access_entry all: the bound council
            app on platform.audit_entry all: the bound council
            app on platform.council all: the bound council
            app on platform.council_grant all: the bound council
            app on platform.council_identifier all: the bound council
            app on platform.council_key all: the bound council
            app on platform.council_module all: the bound council
            app on platform.idempotency_key all: the bound council
            app on platform.inherited all: the bound council
            app on platform.job all: the bound council
            app on platform.outbox all: the bound council
            app on platform.person all: the bound council
            app on platform.seal all: the bound council
            directory on platform.audit_entry insert: every council
            directory on platform.council select: every council
            directory on platform.council w: every council
            directory on platform.council_grant all: every council
            directory on platform.move all: every council
            directory on platform.person all: every council
            directory on platform.plan all: every council
            directory on platform.predecessor all: every council
            directory on platform.reorganisation all: every council
            directory on platform.signature all: every council
            directory on platform.successor all: every council
            directory on platform.territory_map all: every council
            dispatcher on platform.access_entry all: every council
            dispatcher on platform.audit_entry all: every council
            dispatcher on platform.council select: every council
            dispatcher on platform.idempotency_key all: every council
            dispatcher on platform.job all: every council
            dispatcher on platform.outbox all: every council
            dispatcher on platform.seal all: every council
            operator on platform.audit_entry all: the bound council
            operator on platform.council all: every council
            operator on platform.council_identifier all: every council
            operator on platform.council_module all: every council
            operator on platform.idempotency_key all: the bound council
            operator on platform.move all: every council
            operator on platform.outbox all: the bound council
            operator on platform.predecessor all: every council
            operator on platform.reorganisation all: every council
            operator on platform.successor all: every council
            operator on platform.territory_map all: every council
            purger on platform.council select: the bound council
            purger on platform.council_module select: the bound council
            reorganiser on platform.child_decision all: (reorganisation_id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            reorganiser on platform.contract_decision all: (reorganisation_id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            reorganiser on platform.council select: (tenant_id = ANY (( SELECT platform.parties_named() AS parties_named)::uuid[]))
            reorganiser on platform.council_grant insert: (tenant_id = ANY (( SELECT platform.heirs() AS heirs)::uuid[]))
            reorganiser on platform.council_grant select: (tenant_id = ANY (( SELECT platform.parties() AS parties)::uuid[]))
            reorganiser on platform.council_identifier select: (tenant_id = ANY (( SELECT platform.parties_named() AS parties_named)::uuid[]))
            reorganiser on platform.council_key insert: (tenant_id = ANY (( SELECT platform.heirs() AS heirs)::uuid[]))
            reorganiser on platform.council_key select: (tenant_id = ANY (( SELECT platform.parties() AS parties)::uuid[]))
            reorganiser on platform.council_module select: (tenant_id = ANY (( SELECT platform.parties_named() AS parties_named)::uuid[]))
            reorganiser on platform.council_money all: (reorganisation_id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            reorganiser on platform.inherited insert: (tenant_id = ANY (( SELECT platform.heirs() AS heirs)::uuid[]))
            reorganiser on platform.inherited select: (tenant_id = ANY (( SELECT platform.parties() AS parties)::uuid[]))
            reorganiser on platform.move all: (reorganisation_id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            reorganiser on platform.person insert: (tenant_id = ANY (( SELECT platform.heirs() AS heirs)::uuid[]))
            reorganiser on platform.person select: (tenant_id = ANY (( SELECT platform.parties() AS parties)::uuid[]))
            reorganiser on platform.plan all: (reorganisation_id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            reorganiser on platform.plan_child all: (reorganisation_id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            reorganiser on platform.plan_contract all: (reorganisation_id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            reorganiser on platform.predecessor all: (reorganisation_id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            reorganiser on platform.reorganisation all: (id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            reorganiser on platform.run all: (reorganisation_id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            reorganiser on platform.seal select: (tenant_id = ANY (( SELECT platform.parties_named() AS parties_named)::uuid[]))
            reorganiser on platform.signature all: (reorganisation_id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            reorganiser on platform.successor all: (reorganisation_id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            reorganiser on platform.territory_map all: (reorganisation_id = ( SELECT (current_setting('app.reorganisation'::text))::uuid AS current_setting))
            """;
}
