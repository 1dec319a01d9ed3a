package uk.commissioning.inmss;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Ids;

/// A council's placements, arranged row by row from outside.
public final class Market {

    private static int urns = 200_000;

    private final RunningModule module = RunningModule.shared();
    private final UUID council = Ids.next();
    private final String key;
    private int contracts;

    private Market(String key, boolean enabled) {
        this.key = key;
        run(
                "insert into platform.council (tenant_id, key, name, state, state_since) values ('%s', '%s', '%s', 'LIVE', '2020-04-01')"
                        .formatted(council, key, key));
        run("insert into platform.council_module (tenant_id, module, enabled) values ('%s', 'inmss', %s)"
                .formatted(council, enabled));
    }

    public static Market of(String name) {
        return new Market(unique(name), true);
    }

    /// A council that has not enabled the module.
    public static Market without(String name) {
        return new Market(unique(name), false);
    }

    public String page(String query) {
        return pagePath("overview" + query);
    }

    public String api(String query) {
        return apiPath("overview" + query);
    }

    /// A page of the module.
    public String pagePath(String path) {
        return "/councils/" + key + "/inmss/" + path;
    }

    /// An address of the module for programs.
    public String apiPath(String path) {
        return "/api/councils/" + key + "/inmss/" + path;
    }

    /// A change that no file can bring yet.
    public void change(String sql, Object... values) {
        run(sql.formatted(values));
    }

    public UUID id() {
        return council;
    }

    /// One of the codes that identify the council.
    public Market identifiedAs(String gss) {
        run("""
                insert into platform.council_identifier (tenant_id, id, scheme, value, valid_from, source)
                values ('%s', '%s', 'GSS', '%s', '1974-04-01', 'ONS')""".formatted(council, Ids.next(), gss));
        return this;
    }

    /// A lot of an agreement.
    public UUID lot(UUID agreement, String code) {
        var lot = Ids.next();
        run("insert into core.lot (tenant_id, id, agreement_id, code, rank) values ('%s', '%s', '%s', '%s', 1)"
                .formatted(council, lot, agreement, code));
        return lot;
    }

    /// A school's place on a lot from September 2022 on.
    public UUID member(UUID lot, UUID school) {
        var membership = Ids.next();
        run("""
                insert into core.membership (tenant_id, id, lot_id, provider_id, site_id, member_from)
                values ('%s', '%s', '%s', '%s', '%s', '2022-09-01')""".formatted(council, membership, lot, school, school));
        return membership;
    }

    public UUID person(Role... roles) {
        var subject = Ids.next();
        var person = Ids.next();
        run(
                "insert into platform.person (tenant_id, id, subject, name, email) values ('%s', '%s', '%s', 'A Person', '%s@example.org')"
                        .formatted(council, person, subject, person));
        for (var role : roles) {
            run(
                    "insert into platform.council_grant (tenant_id, id, person_id, role, granted_by) values ('%s', '%s', '%s', '%s', '%s')"
                            .formatted(council, Ids.next(), person, role, person));
        }
        return subject;
    }

    /// An agreement under which the council calls off.
    public UUID agreement(String kind) {
        var agreement = Ids.next();
        run("""
                insert into core.agreement (tenant_id, id, ref, title, kind, starts_on, ends_on, regime)
                values ('%s', '%s', '%s', 'Agreement', '%s', '2022-09-01', '2026-08-31', 'PCR2015')""".formatted(council, agreement, agreement, kind));
        return agreement;
    }

    /// A school in a district.
    public static UUID schoolIn(String district) {
        var school = school();
        RunningModule.shared()
                .database()
                .run("update core.site set district_gss = '%s' where id = '%s'".formatted(district, school));
        return school;
    }

    /// A school of a provider of its own, known to all councils.
    public static UUID school() {
        var school = Ids.next();
        RunningModule.shared()
                .database()
                .run(
                        "insert into core.provider (id, name, kind) values ('%s', 'Provider', 'COMPANY')"
                                .formatted(school),
                        """
                insert into core.site (id, provider_id, name, kind, urn)
                values ('%s', '%s', 'School', 'INDEPENDENT_SPECIAL_SCHOOL', '%d')""".formatted(school, school, ++urns));
        return school;
    }

    /// A placement; the agreement is none for a spot purchase.
    public UUID place(UUID school, String route, @Nullable UUID agreement, Days days) {
        var contract = Ids.next();
        var child = Ids.next();
        contracts++;
        run("""
                insert into core.child (tenant_id, id, ref, need, birth_cohort, wrapped_key, name_index, family_name_sealed,
                    given_name_sealed, date_of_birth_sealed, digest)
                values ('%s', '%s', 'CH-%d', '%s', %d, '', '', '', '', '', decode(repeat('00', 32), 'hex'))""".formatted(council, child, contracts, days.pupil.need, days.pupil.cohort));
        run("update core.child set home_district_gss = %s where id = '%s'".formatted(quoted(days.pupil.home), child));
        run("""
                insert into core.contract (tenant_id, id, ref, kind, regime, route, route_reason, agreement_id, provider_id,
                    site_id, agreed_on, starts_on, ends_on)
                values ('%s', '%s', 'K-%d', 'IPA', 'PCR2015', '%s', %s, %s, '%s', '%s', '%s', '%s', %s)""".formatted(
                        council,
                        contract,
                        contracts,
                        route,
                        agreement == null ? "'TRIBUNAL_ORDER'" : "null",
                        quoted(agreement),
                        school,
                        school,
                        days.agreed,
                        days.from,
                        quoted(days.to)));
        run("""
                insert into core.placement (tenant_id, id, contract_id, child_id, site_id, attendance, weeks, starts_on, ends_on)
                values ('%s', '%s', '%s', '%s', '%s', '%s', 38, '%s', %s)""".formatted(council, Ids.next(), contract, child, school, days.attendance, days.from, quoted(days.to)));
        return contract;
    }

    public void fee(UUID contract, long pence, String from, @Nullable String to) {
        run("""
                insert into core.fee_line (tenant_id, id, contract_id, purpose, basis, pence, valid_from, valid_to)
                values ('%s', '%s', '%s', '%s', 'ANNUAL', %d, '%s', %s)""".formatted(
                        council,
                        Ids.next(),
                        contract,
                        from.endsWith("-10-01") ? "THERAPY" : "EDUCATION",
                        pence,
                        from,
                        quoted(to)));
    }

    /// Placements as AC-01 numbers them: row i at school i mod n, with the fee and more when i is odd, less when
    /// even.
    public void placeMany(int rows, int schools, String route, @Nullable UUID agreement, long[] feeAndSwing) {
        int firstUrn = urns + 1;
        urns += schools;
        run("""
                with made as (
                    select i, gen_random_uuid() as site, (%d + i)::text as urn from generate_series(0, %d) i
                ),
                providers as (
                    insert into core.provider (id, name, kind) select site, 'Provider ' || urn, 'COMPANY' from made
                ),
                sites as (
                    insert into core.site (id, provider_id, name, kind, urn)
                    select site, site, 'School ' || urn, 'INDEPENDENT_SPECIAL_SCHOOL', urn from made
                ),
                numbered as (
                    select n.i, gen_random_uuid() as contract, gen_random_uuid() as child, made.site
                    from generate_series(1, %d) n(i) join made on made.i = n.i %% %d
                ),
                children as (
                    insert into core.child (tenant_id, id, ref, need, birth_cohort, wrapped_key, name_index,
                        family_name_sealed, given_name_sealed, date_of_birth_sealed, digest)
                    select '%6$s', child, 'CH-%5$s-' || i, 'ASD', 2014, '', '', '', '', '', decode(repeat('00', 32), 'hex')
                    from numbered
                ),
                contracts as (
                    insert into core.contract (tenant_id, id, ref, kind, regime, route, route_reason, agreement_id,
                        provider_id, site_id, agreed_on, starts_on)
                    select '%6$s', contract, 'K-%5$s-' || i, 'IPA', 'PCR2015', '%5$s', %8$s, %7$s, site, site,
                           '2024-05-01', '2024-09-01'
                    from numbered
                ),
                fees as (
                    insert into core.fee_line (tenant_id, id, contract_id, purpose, basis, pence, valid_from)
                    select '%6$s', gen_random_uuid(), contract, 'EDUCATION', 'ANNUAL',
                           %9$d + case when i %% 2 = 1 then %10$d else -%10$d end, '2024-09-01'
                    from numbered
                )
                insert into core.placement (tenant_id, id, contract_id, child_id, site_id, attendance, weeks, starts_on)
                select '%6$s', gen_random_uuid(), contract, child, site, 'DAY', 38, '2024-09-01' from numbered""".formatted(
                        firstUrn,
                        schools - 1,
                        rows,
                        schools,
                        route,
                        council,
                        quoted(agreement),
                        agreement == null ? "'TRIBUNAL_ORDER'" : "null",
                        feeAndSwing[0],
                        feeAndSwing[1]));
    }

    private void run(String sql) {
        module.database().run(sql);
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "null" : "'" + value + "'";
    }

    private static String unique(String name) {
        return name + "-" + Long.toString(Ids.next().getLeastSignificantBits() & Long.MAX_VALUE, 36);
    }

    /// When a placement was agreed, starts and ends, and how the child attends.
    public record Days(String agreed, String from, @Nullable String to, String attendance, Pupil pupil) {

        /// Agreed in May 2024, from 1 September 2024 on, by day.
        public static Days usual() {
            return new Days("2024-05-01", "2024-09-01", null, "DAY", new Pupil("ASD", 2014, null));
        }

        public Days agreed(String day) {
            return new Days(day, from, to, attendance, pupil);
        }

        public Days from(String day) {
            return new Days(agreed, day, to, attendance, pupil);
        }

        public Days until(String day) {
            return new Days(agreed, from, day, attendance, pupil);
        }

        public Days residential() {
            return new Days(agreed, from, to, "RESIDENTIAL", pupil);
        }

        public Days of(String need, int cohort, @Nullable String home) {
            return new Days(agreed, from, to, attendance, new Pupil(need, cohort, home));
        }
    }

    /// Need, birth cohort and district of home.
    public record Pupil(String need, int cohort, @Nullable String home) {}
}
