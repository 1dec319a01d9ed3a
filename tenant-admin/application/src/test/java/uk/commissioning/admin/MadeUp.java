package uk.commissioning.admin;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import uk.commissioning.runtime.vault.TestVault;
import uk.commissioning.testing.database.TestDatabase;

/// A council with a made-up portfolio, written as the council's own people would have left it.
final class MadeUp {

    private final TestDatabase database;
    private final UUID id = UUID.randomUUID();
    private final String key;
    private final uk.commissioning.kernel.vault.CouncilKeys keys;
    private final UUID agreement = UUID.randomUUID();
    private final UUID lot = UUID.randomUUID();
    private final List<String> statements = new ArrayList<>();
    private int numbered;

    MadeUp(TestDatabase database, TestVault vault, String key, String gss) {
        this.database = database;
        this.key = key;
        var wrapped = vault.newKey(id);
        this.keys = vault.opened(id, wrapped);
        database.run(
                "insert into platform.council (tenant_id, key, name, state, state_since) values ('%s', '%s', 'Council %s', 'LIVE', '2009-04-01')"
                        .formatted(id, key, key),
                "insert into platform.council_identifier (tenant_id, id, scheme, value, valid_from, source) values ('%s', gen_random_uuid(), 'GSS', '%s', '2009-04-01', 'ONS')"
                        .formatted(id, gss),
                "insert into platform.council_key (tenant_id, wrapped_key) values ('%s', '\\x%s')"
                        .formatted(id, wrapped),
                """
                insert into core.agreement (tenant_id, id, ref, title, kind, starts_on, ends_on, regime)
                values ('%s', '%s', 'DPS', 'Special schools', 'DPS', '2015-04-01', '2030-03-31', 'PCR2015')""".formatted(id, agreement),
                "insert into core.lot (tenant_id, id, agreement_id, code, rank) values ('%s', '%s', '%s', 'A', 1)"
                        .formatted(id, lot, agreement));
        switchOn(database, id);
    }

    static void switchOn(TestDatabase database, UUID council) {
        for (var module : List.of("inmss", "therapies", "alternative")) {
            database.run("insert into platform.council_module (tenant_id, module, enabled) values ('%s', '%s', true)"
                    .formatted(council, module));
        }
    }

    UUID id() {
        return id;
    }

    String key() {
        return key;
    }

    UUID agreement() {
        return agreement;
    }

    /// A provider with one school, shared by all councils.
    static School school(TestDatabase database, String urn, String district) {
        var provider = UUID.randomUUID();
        var site = UUID.randomUUID();
        database.run(
                "insert into core.provider (id, name, kind) values ('%s', 'Provider of %s', 'COMPANY')"
                        .formatted(provider, urn),
                "insert into core.site (id, provider_id, name, kind, urn, district_gss) values ('%s', '%s', 'School %s', 'INDEPENDENT_SPECIAL_SCHOOL', '%s', '%s')"
                        .formatted(site, provider, urn, urn, district));
        return new School(provider, site);
    }

    record School(UUID provider, UUID site) {}

    /// Children who live in a district and go to a school, each for a fee a year.
    MadeUp placements(int count, String district, School school, long pence) {
        for (var nth = 0; nth < count; nth++) placement(child(district, null), school, pence, null);
        return this;
    }

    /// Children in places of a block, without a fee of their own.
    MadeUp pupils(int count, String district, School school, UUID block) {
        for (var nth = 0; nth < count; nth++) placement(child(district, null), school, 0, block);
        return this;
    }

    /// A child of whom nothing but the reference is known.
    UUID child(String district, String lsoa) {
        var child = UUID.randomUUID();
        var wrapped = HexFormat.of().formatHex(keys.newLock().wrappedKey());
        statements.add("""
                insert into core.child (tenant_id, id, ref, wrapped_key, home_district_gss, home_lsoa)
                values ('%s', '%s', 'C-%04d', '\\x%s', %s, %s)""".formatted(id, child, ++numbered, wrapped, quoted(district), quoted(lsoa)));
        statements.add(
                "insert into core.child_home (tenant_id, child_id, valid_from, district_gss) values ('%s', '%s', '0001-01-01', %s)"
                        .formatted(id, child, quoted(district)));
        return child;
    }

    UUID placement(UUID child, School school, long pence, UUID block) {
        var contract = contract("IPA", "P", school, block, child);
        statements.add("""
                insert into core.placement (tenant_id, id, contract_id, child_id, site_id, attendance, weeks, starts_on)
                values ('%s', gen_random_uuid(), '%s', '%s', '%s', 'DAY', 38, '2022-09-01')""".formatted(id, contract, child, school.site()));
        if (pence > 0) fee(contract, pence);
        return contract;
    }

    UUID block(School school, int places, long pencePerPlace) {
        var contract = contract("BLOCK", "B", school, null, null);
        statements.add(
                "insert into core.block (tenant_id, contract_id, places, price_per_place_pence) values ('%s', '%s', %d, %d)"
                        .formatted(id, contract, places, pencePerPlace));
        fee(contract, places * pencePerPlace);
        return contract;
    }

    UUID other(School school, long pence) {
        var contract = contract("OTHER", "O", school, null, null);
        fee(contract, pence);
        return contract;
    }

    private UUID contract(String kind, String letter, School school, UUID block, UUID child) {
        var contract = UUID.randomUUID();
        statements.add("""
                insert into core.contract (tenant_id, id, ref, kind, title, regime, route, agreement_id, lot_id, provider_id,
                    site_id, agreed_on, starts_on, block_id)
                values ('%s', '%s', '%s-%05d', '%s', %s, 'PCR2015', 'DPS', '%s', '%s', '%s', '%s', '2022-06-01', '2022-09-01', %s)""".formatted(
                        id,
                        contract,
                        letter,
                        ++numbered,
                        kind,
                        kind.equals("OTHER") ? "'Monitoring'" : "null",
                        agreement,
                        lot,
                        school.provider(),
                        school.site(),
                        block == null ? "null" : quoted(block.toString())));
        return contract;
    }

    private void fee(UUID contract, long pence) {
        statements.add("""
                insert into core.fee_line (tenant_id, id, contract_id, purpose, basis, pence, valid_from)
                values ('%s', gen_random_uuid(), '%s', 'EDUCATION', 'ANNUAL', %d, '2022-09-01')""".formatted(id, contract, pence));
    }

    /// Somebody who works for the council, with roles in it.
    UUID person(String name, String... roles) {
        return person(database, id, name, UUID.randomUUID(), roles);
    }

    static UUID person(TestDatabase database, UUID council, String name, UUID subject, String... roles) {
        var person = UUID.randomUUID();
        database.run(
                "insert into platform.person (tenant_id, id, subject, name, email) values ('%s', '%s', '%s', '%s', '%s@example.org')"
                        .formatted(council, person, subject, name, subject));
        for (var role : roles) {
            database.run(
                    "insert into platform.council_grant (tenant_id, id, person_id, role, granted_by) values ('%s', gen_random_uuid(), '%s', '%s', '%s')"
                            .formatted(council, person, role, subject));
        }
        return subject;
    }

    MadeUp written() {
        database.run(String.join(";\n", statements));
        statements.clear();
        return this;
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }
}
