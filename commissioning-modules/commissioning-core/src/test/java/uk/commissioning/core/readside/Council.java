package uk.commissioning.core.readside;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.child.Child;
import uk.commissioning.core.child.ChildIdentity;
import uk.commissioning.core.child.Need;
import uk.commissioning.kernel.identifier.Upn;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.Vault;

/// A council of a test, arranged row by row from outside, except children, who are locked as they are when imported.
public final class Council {

    private final ReadSide readSide = ReadSide.shared();
    private final UUID id = Ids.next();
    private final String key;

    private Council(String key) {
        this.key = key;
        run(
                "insert into platform.council (tenant_id, key, name, state, state_since) values ('%s', '%s', '%s', 'LIVE', '2020-04-01')"
                        .formatted(id, key, key));
    }

    /// `name` begins its key; no two councils of a test run share one.
    public static Council called(String name) {
        var unique = Long.toString(Ids.next().getLeastSignificantBits() & Long.MAX_VALUE, 36);
        return new Council((name + "-" + unique).toLowerCase(Locale.ROOT));
    }

    public UUID id() {
        return id;
    }

    public String page(String path) {
        return "/councils/" + key + path;
    }

    public String api(String path) {
        return "/api/councils/" + key + path;
    }

    /// A new person with the roles, as the subject of its tokens.
    public UUID person(Role... roles) {
        var subject = Ids.next();
        var person = Ids.next();
        run(
                "insert into platform.person (tenant_id, id, subject, name, email) values ('%s', '%s', '%s', 'A Person', '%s@example.org')"
                        .formatted(id, person, subject, person));
        for (var role : roles) {
            run(
                    "insert into platform.council_grant (tenant_id, id, person_id, role, granted_by) values ('%s', '%s', '%s', '%s', '%s')"
                            .formatted(id, Ids.next(), person, role, person));
        }
        return subject;
    }

    /// An agreement with one lot, `A`.
    public UUID agreement(String ref, String kind) {
        var agreement = Ids.next();
        run("""
                insert into core.agreement (tenant_id, id, ref, title, kind, starts_on, ends_on, regime)
                values ('%s', '%s', '%s', 'Title of %s', '%s', '2022-09-01', '2030-08-31', 'PCR2015')""".formatted(id, agreement, ref, ref, kind));
        run("insert into core.lot (tenant_id, id, agreement_id, code, rank) values ('%s', '%s', '%s', 'A', 1)"
                .formatted(id, Ids.next(), agreement));
        return agreement;
    }

    /// A child locked with the council's own keys, with ASD as need and no postcode.
    public UUID child(String ref, String givenName, String familyName, @Nullable String upn) {
        var identity = new ChildIdentity(
                upn == null ? null : Upn.parse(upn), familyName, givenName, LocalDate.of(2014, 3, 1), null);
        var telling =
                new Child.Telling(identity, new Child.Facts(List.of(Need.ASD), new Child.Home(null, null), null, null));
        var arrange = Permission.of("test", "arrange", Role.PLACEMENT_OFFICER);
        var locking = readSide.bean(Vault.class).open().map(keys -> Child.first(Ids.next(), ref, telling, keys));
        var child = readSide.in(
                id,
                person(Role.PLACEMENT_OFFICER),
                readSide.bean(Transactions.class).writing(arrange, locking));
        store(child);
        return child.id();
    }

    private void store(Child child) {
        var sealed = child.locked().identity();
        try (var connection = readSide.database().connectAsSuperuser();
                var insert = connection.prepareStatement("""
                        insert into core.child (tenant_id, id, ref, need, birth_cohort, wrapped_key, upn_index, name_index,
                            digest, upn_sealed, family_name_sealed, given_name_sealed, date_of_birth_sealed)
                        values ('%s', '%s', ?, '%s', %d, ?, ?, ?, ?, ?, ?, ?, ?)""".formatted(
                                id,
                                child.id(),
                                child.counted().facts().need(),
                                child.counted().birthCohort()))) {
            var values = Arrays.asList(
                    child.ref(),
                    child.locked().wrappedKey(),
                    child.marks().upn(),
                    child.marks().name(),
                    child.marks().digest(),
                    sealed.upn(),
                    sealed.familyName(),
                    sealed.givenName(),
                    sealed.dateOfBirth());
            for (int at = 0; at < values.size(); at++) insert.setObject(at + 1, values.get(at));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public PlacementRow placement(String contractRef, Provider provider) {
        return new PlacementRow(this, contractRef, provider);
    }

    void run(String sql) {
        readSide.database().run(sql);
    }

    /// A provider with one school, known to all councils.
    public record Provider(UUID id, UUID site, String urn) {

        private static int schools = 100_000;

        /// Identifiers such as `GB-COH 01234567`.
        public static Provider called(String name, String... identifiers) {
            var provider = new Provider(Ids.next(), Ids.next(), String.valueOf(++schools));
            var database = ReadSide.shared().database();
            var quoted = name.replace("'", "''");
            database.run("insert into core.provider (id, name, kind) values ('%s', '%s', 'COMPANY')"
                    .formatted(provider.id, quoted));
            Arrays.stream(identifiers)
                    .map(identifier -> identifier.split(" ", 2))
                    .map(parts ->
                            "insert into core.provider_identifier (provider_id, scheme, value) values ('%s', '%s', '%s')"
                                    .formatted(provider.id, parts[0], parts[1]))
                    .toList()
                    .forEach(database::run);
            database.run("""
                    insert into core.site (id, provider_id, name, kind, urn)
                    values ('%s', '%s', 'School of %s', 'INDEPENDENT_SPECIAL_SCHOOL', '%s')""".formatted(provider.site, provider.id, quoted, provider.urn));
            return provider;
        }
    }
}
