package uk.commissioning.reorganisation.plan;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.ReorganisationVisit;
import uk.commissioning.reorganisation.succession.WorkedOut;

/// Plans in PostgreSQL; who may sign is asked there by the function that stores a signature.
final class PostgresPlans implements Plans {

    private static final String PLAN = """
            select p.number, p.map_id, p.vesting_day, p.snapshot_day, p.state, encode(p.digest, 'hex') as digest,
                   p.children::bigint as children, p.contracts::bigint as contracts, p.frozen_at, p.freezer_name
            from platform.plan p""";

    private static final String CHILDREN = """
            insert into platform.plan_child (reorganisation_id, plan_number, council_id, child_id, successor_key, rule, flags)
            select :reorganisation, :plan, c.council_id, c.child_id, c.successor_key, c.rule, c.flags
            from pg_temp.child_heir c""";

    private static final String CONTRACTS = """
            insert into platform.plan_contract
                (reorganisation_id, plan_number, council_id, contract_id, ref, route, rule, shares, flags, fingerprint)
            select :reorganisation, :plan, f.council_id, f.contract_id, f.ref, f.route, f.rule,
                   coalesce(o.shares, w.shares, '{}'), f.flags, f.fingerprint
            from pg_temp.fate f
            left join (
                select s.council_id, s.contract_id, jsonb_object_agg(s.successor_key, s.pence[s.place]) as shares
                from pg_temp.outcome s group by s.council_id, s.contract_id) o
                on o.council_id = f.council_id and o.contract_id = f.contract_id
            left join (
                select s.council_id, s.contract_id, jsonb_object_agg(s.successor_key, s.weight) as shares
                from pg_temp.weight s group by s.council_id, s.contract_id) w
                on f.route = 'HOSTED' and w.council_id = f.council_id and w.contract_id = f.contract_id""";

    private static final String DIFFERENCES = """
            select w.kind, c.key as council, w.record, w.earlier, w.later
            from (
                select 'CONTRACT' as kind, coalesce(a.council_id, b.council_id) as council_id,
                       coalesce(b.ref, a.ref) as record,
                       coalesce(a.route || ' ' || a.shares::text, '') as earlier,
                       coalesce(b.route || ' ' || b.shares::text, '') as later
                from (select * from platform.plan_contract where plan_number = :earlier) a
                full join (select * from platform.plan_contract where plan_number = :later) b
                    on b.council_id = a.council_id and b.contract_id = a.contract_id
                where a.route is distinct from b.route or a.shares is distinct from b.shares
                   or a.fingerprint is distinct from b.fingerprint
                union all
                select 'CHILD', coalesce(a.council_id, b.council_id), coalesce(b.child_id, a.child_id)::text,
                       coalesce(a.successor_key, ''), coalesce(b.successor_key, '')
                from (select * from platform.plan_child where plan_number = :earlier) a
                full join (select * from platform.plan_child where plan_number = :later) b
                    on b.council_id = a.council_id and b.child_id = a.child_id
                where a.successor_key is distinct from b.successor_key) w
            join platform.council c on c.tenant_id = w.council_id
            order by w.kind, c.key, w.record
            limit 1000""";

    private final DatabaseClient database;

    PostgresPlans(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<Plan>> all() {
        return database.sql(PLAN + " order by p.number desc limit 200")
                .map(PostgresPlans::plan)
                .all()
                .collectList();
    }

    @Override
    public Mono<Plan> numbered(int number) {
        return database.sql(PLAN + " where p.number = :number")
                .bind("number", number)
                .map(PostgresPlans::plan)
                .one();
    }

    @Override
    public Mono<Plan> freeze(Wanted wanted, WorkedOut workedOut, Actor actor) {
        return ReorganisationVisit.current()
                .map(visit -> visit.reorganisation().id())
                .flatMap(reorganisation -> next().flatMap(
                                number -> store(reorganisation, number, wanted, workedOut, actor)
                                        .then(Mono.defer(() -> contents(CHILDREN, reorganisation, number)))
                                        .then(Mono.defer(() -> contents(CONTRACTS, reorganisation, number)))
                                        .then(Mono.defer(() -> numbered(number)))));
    }

    /// Two who freeze at once: the second waits for the first, and is the one that holds.
    private Mono<Integer> next() {
        return database.sql("select platform.void_plans()")
                .then()
                .then(Mono.defer(() -> database.sql("select coalesce(max(number), 0) + 1 from platform.plan")
                        .mapValue(Integer.class)
                        .one()));
    }

    private Mono<Void> store(UUID reorganisation, int number, Wanted wanted, WorkedOut workedOut, Actor actor) {
        return database.sql("""
                        insert into platform.plan (reorganisation_id, number, map_id, vesting_day, snapshot_day, digest,
                            children, contracts, frozen_by, freezer_name)
                        values (:reorganisation, :number, :map, :vesting, :snapshot, decode(:digest, 'hex'),
                            :children, :contracts, :by, left(:name, 200))""")
                .bind("reorganisation", reorganisation)
                .bind("number", number)
                .bind("map", wanted.map())
                .bind("vesting", wanted.vestingDay())
                .bind("snapshot", wanted.snapshotDay())
                .bind("digest", workedOut.digest())
                .bind("children", workedOut.children())
                .bind("contracts", workedOut.contracts())
                .bind("by", actor.subject())
                .bind("name", actor.name())
                .then();
    }

    private Mono<Void> contents(String sql, UUID reorganisation, int number) {
        return database.sql(sql)
                .bind("reorganisation", reorganisation)
                .bind("plan", number)
                .then();
    }

    @Override
    public Mono<Boolean> sign(int number, Signing signing, Actor actor) {
        return database.sql(
                        "select platform.sign_plan(:plan, :council, :side, left(:office, 200), left(:name, 200), :digest)")
                .bind("plan", number)
                .bind("council", signing.council())
                .bind("side", signing.side().name())
                .bind("office", signing.capacity())
                .bind("name", actor.name())
                .bind("digest", HexFormat.of().parseHex(signing.digest()))
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<List<Signature>> signatures(int number) {
        return database.sql("""
                        select c.key, s.side, s.capacity, s.signer_name, s.signed_at
                        from platform.signature s join platform.council c on c.tenant_id = s.council_id
                        where s.plan_number = :number
                        order by s.side, c.key, s.signed_at""")
                .bind("number", number)
                .map(row -> new Signature(
                        text(row, "key"),
                        Side.valueOf(text(row, "side")),
                        text(row, "capacity"),
                        text(row, "signer_name"),
                        Objects.requireNonNull(row.get("signed_at", Instant.class))))
                .all()
                .collectList();
    }

    @Override
    public Mono<List<Unsigned>> unsigned(int number) {
        return database.sql("""
                        select c.key, u.side, u.second
                        from platform.unsigned(:number) u join platform.council c on c.tenant_id = u.council
                        order by u.side, c.key""")
                .bind("number", number)
                .map(row -> new Unsigned(
                        text(row, "key"),
                        Side.valueOf(text(row, "side")),
                        Boolean.TRUE.equals(row.get("second", Boolean.class))))
                .all()
                .collectList();
    }

    @Override
    public Mono<List<Difference>> differences(int earlier, int later) {
        return database.sql(DIFFERENCES)
                .bind("earlier", earlier)
                .bind("later", later)
                .map(row -> new Difference(
                        text(row, "kind"),
                        text(row, "council"),
                        text(row, "record"),
                        text(row, "earlier"),
                        text(row, "later")))
                .all()
                .collectList();
    }

    private static Plan plan(Readable row) {
        return new Plan(
                Objects.requireNonNull(row.get("number", Integer.class)),
                Objects.requireNonNull(row.get("map_id", UUID.class)),
                Objects.requireNonNull(row.get("vesting_day", LocalDate.class)),
                Objects.requireNonNull(row.get("snapshot_day", LocalDate.class)),
                Plan.State.valueOf(text(row, "state")),
                text(row, "digest"),
                Objects.requireNonNull(row.get("children", Long.class)),
                Objects.requireNonNull(row.get("contracts", Long.class)),
                Objects.requireNonNull(row.get("frozen_at", Instant.class)),
                text(row, "freezer_name"));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
