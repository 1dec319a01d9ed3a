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

    /// How many reads wait for their seal.
    long unsealed() {
        return Long.parseLong(server.ask(
                "select count(*) from platform.access_entry where tenant_id = '%s' and not sealed".formatted(id)));
    }
}
