package uk.commissioning.core.contracts;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.contract.Ending;
import uk.commissioning.core.contracts.ContractQuestion.Sort;
import uk.commissioning.core.listing.ListPlace;
import uk.commissioning.core.placement.Sight;

/// Contracts in PostgreSQL. The reader's sight is part of the statement: what is out of sight is not in the
/// answer.
final class PostgresContractBook implements ContractBook {

    private static final String LINES = """
            select c.id, c.ref, c.kind, c.title, c.route, c.starts_on, c.ends_on, c.ended_on, c.end_reason,
                   c.yearly_pence, p.id as provider_id, p.name as provider, s.name as site, a.ref as agreement_ref
            from core.contracts_valued(:day) c
            join core.provider p on p.id = c.provider_id
            left join core.site s on s.id = c.site_id
            left join core.agreement a on a.tenant_id = c.tenant_id and a.id = c.agreement_id
            where (:childrens or c.kind in ('BLOCK', 'OTHER'))
              and (:kind::text is null or c.kind = :kind)
              and (:route::text is null or c.route = :route)
              and (:ref::text is null or c.ref = :ref)
              and (:provider::uuid is null or c.provider_id = :provider)
              and (:supplier::text is null or starts_with(lower(p.name), lower(:supplier)))
              and (:agreement::uuid is null or c.agreement_id = :agreement)
              and (:in_force_on::date is null
                   or (c.agreed_on <= :in_force_on
                       and c.starts_on <= :in_force_on
                       and (c.last_day is null or c.last_day >= :in_force_on)))
              and %s
            order by %s
            limit :fetched""";

    private static final String BY_REFERENCE = LINES.formatted("(:key::text is null or c.ref > :last_ref)", "c.ref");
    private static final String BY_START = LINES.formatted(
            "(:key::text is null or (c.starts_on, c.ref) > (:key::date, :last_ref))", "c.starts_on, c.ref");
    private static final String BY_VALUE = LINES.formatted(
            "(:key::text is null or (-c.yearly_pence, c.ref) > (-(:key::bigint), :last_ref))",
            "-c.yearly_pence, c.ref");

    /// Whoever asks chooses the filters, so each question gets a plan of its own (see PostgresPlacementRegister).
    private static final String A_PLAN_FOR_EACH_QUESTION = "set local plan_cache_mode = force_custom_plan";

    private static final String WITH_ID = """
            select c.id, c.ref, c.kind, c.title, c.regime, c.route, c.route_reason, c.agreed_on, c.starts_on, c.ends_on,
                   c.ended_on, c.end_reason, c.version, c.priced_on,
                   v.id as provider_id, v.name as provider, s.id as site_id, s.name as site, s.urn,
                   a.id as agreement_id, a.ref as agreement_ref, a.title as agreement_title, l.code as lot,
                   b.places, b.price_per_place_pence,
                   (select count(*)::int
                    from core.contract i
                    join core.placement t on t.tenant_id = i.tenant_id and t.contract_id = i.id
                    where i.tenant_id = c.tenant_id
                      and i.block_id = c.id
                      and i.agreed_on <= :day
                      and t.starts_on <= :day
                      and (least(t.ends_on, i.ended_on) is null or least(t.ends_on, i.ended_on) >= :day)) as filled,
                   o.id as block_id, o.ref as block_ref, p.id as placement_id, r.id as child_id, r.ref as child_ref,
                   :sees_reference and k.id is not null and r.id is null as outside,
                   f.purpose, f.basis, f.pence, f.units, f.units_of, f.vat_rate::text as vat_rate, f.vat_recoverable,
                   f.valid_from, f.valid_to,
                   case when f.units_of = 'YEAR' then f.amount_pence
                        else round(f.amount_pence * 365.0
                            / greatest(365, coalesce(c.ends_on - c.starts_on + 1, 365)))::bigint end as yearly_pence,
                   h.percent::text as health_percent, h.pence as health_pence,
                   x.percent::text as care_percent, x.pence as care_pence
            from core.contracts_valued(:day) c
            join core.provider v on v.id = c.provider_id
            left join core.site s on s.id = c.site_id
            left join core.agreement a on a.tenant_id = c.tenant_id and a.id = c.agreement_id
            left join core.lot l on l.tenant_id = c.tenant_id and l.id = c.lot_id
            left join core.block b on b.tenant_id = c.tenant_id and b.contract_id = c.id
            left join core.contract o on o.tenant_id = c.tenant_id and o.id = c.block_id
            left join core.placement p on p.tenant_id = c.tenant_id and p.contract_id = c.id
            left join core.child k on k.tenant_id = c.tenant_id and k.id = coalesce(p.child_id, c.child_id)
            left join core.child r on :sees_reference and core.lives_in(k.home_district_gss, :area)
                and r.tenant_id = k.tenant_id and r.id = k.id
            left join core.cost_share h on h.tenant_id = c.tenant_id and h.contract_id = c.id and h.contributor = 'HEALTH'
            left join core.cost_share x on x.tenant_id = c.tenant_id and x.contract_id = c.id and x.contributor = 'CARE'
            left join core.fee_line f on f.tenant_id = c.tenant_id and f.contract_id = c.id
            where c.id = :id
            order by f.valid_from, f.purpose""";

    private static final String OPEN = """
            select c.id, c.ref, c.kind, c.starts_on, c.ends_on, c.ended_on, c.end_reason, c.version
            from core.contract c
            where c.id = :id""";

    private static final String LOCKED = OPEN.concat(" for update");

    private final DatabaseClient database;

    PostgresContractBook(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<ContractLine>> lines(ContractQuestion question, LocalDate day, boolean childrens) {
        return database.sql(A_PLAN_FOR_EACH_QUESTION).then().then(found(question, day, childrens));
    }

    private Mono<List<ContractLine>> found(ContractQuestion question, LocalDate day, boolean childrens) {
        var filter = question.filter();
        var after = question.after();
        return database.sql(sorted(question.sort()))
                .bind("day", day)
                .bind("childrens", childrens)
                .bind("kind", text(filter.kind()))
                .bind("route", text(filter.route()))
                .bind("ref", text(filter.ref()))
                .bind("provider", id(filter.from().provider()))
                .bind("supplier", text(filter.from().supplier()))
                .bind("agreement", id(filter.from().agreement()))
                .bind("in_force_on", Parameters.in(R2dbcType.DATE, filter.inForceOn()))
                .bind("key", text(key(after)))
                .bind("last_ref", text(after == null ? null : after.values().getLast()))
                .bind("fetched", question.limit() + 1)
                .map(PostgresContractRows::line)
                .all()
                .collectList();
    }

    @Override
    public Mono<ContractRecord> withId(UUID id, LocalDate day, Sight sight) {
        return database.sql(WITH_ID)
                .bind("id", id)
                .bind("day", day)
                .bind("sees_reference", sight.seesReference())
                .bind("area", sight.area())
                .map(PostgresContractRows::contract)
                .all()
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(PostgresContractRows::joined);
    }

    @Override
    public Mono<Open> open(UUID id) {
        return database.sql(OPEN).bind("id", id).map(PostgresContractRows::open).one();
    }

    @Override
    public Mono<Open> locked(UUID id) {
        return database.sql(LOCKED)
                .bind("id", id)
                .map(PostgresContractRows::open)
                .one();
    }

    @Override
    public Mono<Void> end(UUID id, Ending ending) {
        return database.sql("""
                        update core.contract
                        set ended_on = :last_day, end_reason = :reason, version = version + 1
                        where id = :id""")
                .bind("id", id)
                .bind("last_day", ending.lastDay())
                .bind("reason", ending.reason().name())
                .then();
    }

    private static String sorted(Sort sort) {
        return switch (sort) {
            case REFERENCE -> BY_REFERENCE;
            case START -> BY_START;
            case VALUE -> BY_VALUE;
        };
    }

    private static @Nullable String key(@Nullable ListPlace after) {
        return after == null ? null : after.values().getFirst();
    }

    private static Parameter text(@Nullable Object value) {
        return Parameters.in(R2dbcType.VARCHAR, value == null ? null : value.toString());
    }

    private static Parameter id(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : Parameters.in(id);
    }
}
