package uk.commissioning.admin;

import java.util.UUID;
import uk.commissioning.testing.database.TestDatabase;

/// Entries of the shared directory, and what a council has to do with them, put there row by row.
final class DirectoryEntries {

    private final TestDatabase database;

    DirectoryEntries(World world) {
        this.database = world.database();
    }

    UUID provider(String name, String... identifiers) {
        var id = UUID.randomUUID();
        database.run("insert into core.provider (id, name, kind) values ('%s', '%s', 'COMPANY')".formatted(id, name));
        for (var identifier : identifiers) {
            var parts = identifier.split(" ", -1);
            database.run(
                    "insert into core.provider_identifier (provider_id, scheme, value, valid_from) values ('%s', '%s', '%s', '%s')"
                            .formatted(id, parts[0], parts[1], parts[2]));
        }
        return id;
    }

    /// An agreement `LIST` with the lot `1`.
    UUID lot(String council) {
        var agreement = UUID.randomUUID();
        var lot = UUID.randomUUID();
        database.run(
                """
                        insert into core.agreement (tenant_id, id, ref, title, kind, starts_on, ends_on, regime)
                        values (%s, '%s', 'LIST', 'A list', 'QUALIFIED_LIST', '2025-09-01', '2028-08-31', 'PA2023')""".formatted(council(council), agreement),
                "insert into core.lot (tenant_id, id, agreement_id, code, rank) values (%s, '%s', '%s', '1', 1)"
                        .formatted(council(council), lot, agreement));
        return lot;
    }

    void member(String council, UUID lot, UUID provider, String from) {
        database.run("""
                insert into core.membership (tenant_id, id, lot_id, provider_id, member_from)
                values (%s, gen_random_uuid(), '%s', '%s', '%s')""".formatted(council(council), lot, provider, from));
    }

    void contract(String council, String ref, UUID provider) {
        database.run("""
                insert into core.contract (tenant_id, id, ref, kind, title, regime, route, provider_id, agreed_on, starts_on)
                values (%s, gen_random_uuid(), '%s', 'OTHER', 'Support', 'PA2023', 'SPOT', '%s', '2026-01-01', '2026-01-01')""".formatted(council(council), ref, provider));
    }

    private static String council(String key) {
        return "(select tenant_id from platform.council where key = '%s')".formatted(key);
    }
}
