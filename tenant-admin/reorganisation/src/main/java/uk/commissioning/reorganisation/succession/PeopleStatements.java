package uk.commissioning.reorganisation.succession;

import java.util.List;

/// People and what they may do go along; and each record says where it comes from.
final class PeopleStatements {

    private static final String PEOPLE = """
            insert into platform.person (tenant_id, id, subject, name, email, invited_at, districts)
            select x.successor_id, p.id, p.subject, p.name, p.email, p.invited_at, p.districts
            from platform.person p
            join pg_temp.person_heir x on x.council_id = p.tenant_id and x.person_id = p.id and x.kept_id = x.person_id
            where x.successor_id <> p.tenant_id
            on conflict do nothing""";

    /// Who holds a role there already holds it once.
    private static final String GRANTS = """
            insert into platform.council_grant (tenant_id, id, person_id, role, granted_at, granted_by)
            select distinct on (x.successor_id, x.kept_id, g.role)
                   x.successor_id, g.id, x.kept_id, g.role, g.granted_at, g.granted_by
            from platform.council_grant g
            join pg_temp.person_heir x on x.council_id = g.tenant_id and x.person_id = g.person_id
            where g.revoked_at is null and x.successor_id <> g.tenant_id
              and not exists (select from platform.council_grant h
                              where h.tenant_id = x.successor_id and h.person_id = x.kept_id and h.role = g.role
                                and h.revoked_at is null)
            order by x.successor_id, x.kept_id, g.role, g.granted_at""";

    static final List<String> ALL = List.of(PEOPLE, GRANTS);

    static final String ORIGINS = """
            insert into platform.inherited
                (tenant_id, kind, id, predecessor_id, original_id, original_ref, reorganisation_id, plan_number, since)
            select w.successor_id, w.kind, w.id, w.council_id, w.original_id, w.ref, :reorganisation, :plan, :vesting
            from (
                select o.successor_id, 'CONTRACT' as kind, o.contract_id as id, o.council_id, o.contract_id as original_id, f.ref
                from pg_temp.outcome o
                join pg_temp.fate f on f.council_id = o.council_id and f.contract_id = o.contract_id
                union all
                select c.successor_id, 'CHILD', c.kept_id, c.council_id, c.child_id, c.ref from pg_temp.child_heir c
                union all
                select a.successor_id, 'AGREEMENT', a.agreement_id, a.council_id, a.agreement_id, a.ref
                from pg_temp.agreement_heir a
                union all
                select p.successor_id, 'PERSON', p.kept_id, p.council_id, p.person_id, p.rule from pg_temp.person_heir p) w
            where w.successor_id <> w.council_id""";

    private PeopleStatements() {}
}
