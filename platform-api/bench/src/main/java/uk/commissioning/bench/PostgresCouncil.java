package uk.commissioning.bench;

import java.util.UUID;

/// A council of the bench, arranged from outside: one person for each role that the bench needs.
final class PostgresCouncil {

    private final PostgresServer server;
    private final UUID id = UUID.randomUUID();
    private final String key;

    PostgresCouncil(PostgresServer server, String key) {
        this.server = server;
        this.key = key;
        server.run("""
                insert into platform.council (tenant_id, key, name, state, state_since)
                values ('%s', '%s', '%s council', 'LIVE', '2020-04-01')""".formatted(id, key, key), """
                insert into platform.council_module (tenant_id, module, enabled) values ('%s', 'inmss', true)""".formatted(id));
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    /// The subject of the tokens of a new person with the role.
    UUID person(String role) {
        var subject = UUID.randomUUID();
        var person = UUID.randomUUID();
        server.run("""
                insert into platform.person (tenant_id, id, subject, name, email)
                values ('%s', '%s', '%s', 'Somebody', '%s@example.org')""".formatted(id, person, subject, person), """
                insert into platform.council_grant (tenant_id, id, person_id, role, granted_by)
                values ('%s', gen_random_uuid(), '%s', '%s', '%s')""".formatted(id, person, role, person));
        return subject;
    }

    /// One of its placements under an agreement.
    UUID somePlacement() {
        return UUID.fromString(server.ask("""
                select p.id from core.placement p
                join core.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
                where p.tenant_id = '%s' and c.agreement_id is not null order by c.ref limit 1""".formatted(id)));
    }

    /// So many contracts that are a line of the register each, with fifty suppliers.
    void otherContracts(int contracts) {
        server.run("""
                insert into core.provider (id, name, kind)
                select gen_random_uuid(), 'Supplier ' || n || ' Limited', 'COMPANY' from generate_series(1, 50) n""", """
                with made as (
                    insert into core.contract (tenant_id, id, ref, kind, regime, route, provider_id, agreed_on, starts_on, title)
                    select '%s', gen_random_uuid(), 'OTHER-' || n, 'OTHER', 'PCR2015', 'SPOT', p.id, '2024-07-01', '2024-09-01',
                           'Contract ' || n || ' with an ordinary supplier'
                    from generate_series(1, %d) n
                    join (select id, row_number() over (order by id) as number from core.provider where name like 'Supplier %%') p
                      on p.number = 1 + n %% 50
                    returning tenant_id, id)
                insert into core.fee_line (tenant_id, id, contract_id, purpose, basis, pence, valid_from)
                select tenant_id, gen_random_uuid(), id, 'OTHER', 'ANNUAL', 1000000, '2024-09-01' from made""".formatted(id, contracts));
    }

    /// How many reads wait for their seal.
    long unsealed() {
        return Long.parseLong(server.ask(
                "select count(*) from platform.access_entry where tenant_id = '%s' and not sealed".formatted(id)));
    }
}
