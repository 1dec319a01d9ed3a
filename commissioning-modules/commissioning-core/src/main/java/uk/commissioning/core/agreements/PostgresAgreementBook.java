package uk.commissioning.core.agreements;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.Agreement;
import uk.commissioning.core.agreement.AgreementKind;
import uk.commissioning.core.agreement.Lot;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.core.agreements.AgreementRecord.LotSize;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.listing.ListPlace;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.calendar.Period;
import uk.commissioning.kernel.money.Money;

/// Agreements in PostgreSQL. A membership ends with its agreement at the latest (IN-05).
final class PostgresAgreementBook implements AgreementBook {

    private static final String LINES = """
            select a.id, a.ref, a.title, a.kind, a.starts_on, a.ends_on, a.regime,
                   (select count(*)
                    from core.membership m
                    join core.lot l on l.tenant_id = m.tenant_id and l.id = m.lot_id
                    where l.tenant_id = a.tenant_id
                      and l.agreement_id = a.id
                      and m.member_from <= :day
                      and least(m.member_to, a.ends_on) >= :day) as members
            from core.agreement a
            where :after::text is null or a.ref > :after
            order by a.ref
            limit :fetched""";

    private static final String WITH_ID = """
            select a.id, a.ref, a.title, a.kind, a.procurement_started, a.awarded_on, a.starts_on, a.ends_on, a.regime,
                   a.max_value_pence, l.id as lot_id, l.code, l.rank,
                   (select count(*)
                    from core.membership m
                    where m.tenant_id = l.tenant_id
                      and m.lot_id = l.id
                      and m.member_from <= :day
                      and least(m.member_to, a.ends_on) >= :day) as members
            from core.agreement a
            left join core.lot l on l.tenant_id = a.tenant_id and l.agreement_id = a.id
            where a.id = :id
            order by l.rank, l.code""";

    /// Of the standings that hold for the school and for its provider as a whole, the graver one counts.
    private static final String MEMBERS = """
            select m.id, l.code, l.rank::text as rank, p.id as provider_id, p.name as provider,
                   lower(p.name) as sorted_provider, s.id as site_id, s.name as site, s.urn,
                   m.member_from, least(m.member_to, a.ends_on) as member_to,
                   case when :sees_standing then m.status end as status,
                   case when :sees_standing then coalesce(t.status, 'ACTIVE') end as standing
            from core.membership m
            join core.lot l on l.tenant_id = m.tenant_id and l.id = m.lot_id
            join core.agreement a on a.tenant_id = l.tenant_id and a.id = l.agreement_id
            join core.provider p on p.id = m.provider_id
            left join core.site s on s.id = m.site_id
            left join lateral (
                select h.status
                from core.provider_standing h
                where h.provider_id = m.provider_id
                  and (h.site_id is null or h.site_id = m.site_id)
                  and h.valid_from <= :day
                  and (h.valid_to is null or h.valid_to >= :day)
                order by array_position(
                    array['TERMINATED', 'SUSPENDED', 'EMBARGO', 'IMPROVEMENT_PLAN', 'ACTIVE'], h.status)
                limit 1
            ) t on true
            where a.id = :agreement
              and m.member_from <= :day
              and least(m.member_to, a.ends_on) >= :day
              and (:rank::text is null
                   or (l.rank, l.code collate "C", lower(p.name) collate "C", m.id::text)
                      > (:rank::int, :code, :provider, :id))
            order by l.rank, l.code collate "C", lower(p.name) collate "C", m.id::text
            limit :fetched""";

    private static final String IN_FORCE = """
            select c.kind, count(*) as contracts, coalesce(sum(c.yearly_pence), 0)::bigint as pence
            from core.contracts_valued(:day) c
            where c.agreement_id = :agreement
              and c.agreed_on <= :day
              and c.starts_on <= :day
              and (c.last_day is null or c.last_day >= :day)
            group by c.kind
            order by c.kind""";

    /// Every fee over the days it holds within its contract; what has no last day counts until the agreement's,
    /// or the day where that is later. A price for the whole term counts whole, by days where the contract was
    /// ended early.
    private static final String COMMITTED = """
            select round(coalesce(sum(
                case when l.basis = 'ONE_OFF' then l.amount_pence::numeric
                     when l.units_of = 'TERM' then l.amount_pence::numeric * greatest(0, d.last_day - c.starts_on + 1)
                         / greatest(1, coalesce(c.ends_on, d.last_day) - c.starts_on + 1)
                     else l.amount_pence::numeric / 365
                         * greatest(0, least(l.valid_to, d.last_day) - greatest(l.valid_from, c.starts_on) + 1)
                end), 0))::bigint as pence
            from core.contract c
            cross join lateral (
                select coalesce(least(c.ended_on, c.ends_on), greatest(:ends_on::date, :day::date)) as last_day) d
            join core.fee_line l on l.tenant_id = c.tenant_id and l.contract_id = c.id
            where c.agreement_id = :agreement""";

    private static final int RANK = 0;
    private static final int CODE = 1;
    private static final int PROVIDER = 2;
    private static final int ID = 3;

    private final DatabaseClient database;

    PostgresAgreementBook(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<AgreementLine>> lines(LocalDate day, @Nullable ListPlace after, int limit) {
        return database.sql(LINES)
                .bind("day", day)
                .bind("after", at(after, 0))
                .bind("fetched", limit + 1)
                .map(PostgresAgreementBook::line)
                .all()
                .collectList();
    }

    @Override
    public Mono<Sized> withId(UUID id, LocalDate day) {
        return database.sql(WITH_ID)
                .bind("id", id)
                .bind("day", day)
                .map(PostgresAgreementBook::sized)
                .all()
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(PostgresAgreementBook::joined);
    }

    @Override
    public Mono<List<Placed>> members(Asked asked, boolean seesStanding) {
        return database.sql(MEMBERS)
                .bind("agreement", asked.agreement())
                .bind("day", asked.day())
                .bind("sees_standing", seesStanding)
                .bind("rank", at(asked.after(), RANK))
                .bind("code", at(asked.after(), CODE))
                .bind("provider", at(asked.after(), PROVIDER))
                .bind("id", at(asked.after(), ID))
                .bind("fetched", asked.limit() + 1)
                .map(PostgresAgreementBook::member)
                .all()
                .collectList();
    }

    @Override
    public Mono<Usage> usage(Agreement agreement, LocalDate day) {
        return database.sql(IN_FORCE)
                .bind("agreement", agreement.id())
                .bind("day", day)
                .map(PostgresAgreementBook::ofKind)
                .all()
                .collectList()
                .flatMap(inForce -> committed(agreement, day)
                        .map(committed ->
                                new Usage(inForce, committed, agreement.facts().maximum())));
    }

    private Mono<Money> committed(Agreement agreement, LocalDate day) {
        return database.sql(COMMITTED)
                .bind("agreement", agreement.id())
                .bind("ends_on", agreement.facts().term().to())
                .bind("day", day)
                .map(row -> Money.ofPence(new PostgresRow(row).amount("pence")))
                .one();
    }

    private static AgreementLine line(Readable readable) {
        var row = new PostgresRow(readable);
        return new AgreementLine(
                row.id("id"),
                row.text("ref"),
                row.text("title"),
                AgreementKind.valueOf(row.text("kind")),
                new Period(row.date("starts_on"), row.date("ends_on")),
                Regime.valueOf(row.text("regime")),
                row.amount("members"));
    }

    private static Sized sized(Readable readable) {
        var row = new PostgresRow(readable);
        var facts = new Agreement.Facts(
                row.text("title"),
                AgreementKind.valueOf(row.text("kind")),
                new Agreement.Procurement(row.optionalDate("procurement_started"), row.optionalDate("awarded_on")),
                new Period(row.date("starts_on"), row.date("ends_on")),
                row.optionalMoney("max_value_pence"));
        var lot = row.optionalId("lot_id");
        var lots = lot == null ? List.<Lot>of() : List.of(new Lot(lot, row.text("code"), row.number("rank")));
        var agreement = new Agreement(row.id("id"), row.text("ref"), facts, Regime.valueOf(row.text("regime")), lots);
        return new Sized(
                agreement,
                lots.stream()
                        .map(one -> new LotSize(one.code(), one.rank(), row.amount("members")))
                        .toList());
    }

    /// One row comes for each lot.
    private static Sized joined(List<Sized> rows) {
        var first = rows.getFirst().agreement();
        var lots = rows.stream().flatMap(row -> row.agreement().lots().stream()).toList();
        return new Sized(
                new Agreement(first.id(), first.ref(), first.facts(), first.regime(), lots),
                rows.stream().flatMap(row -> row.lots().stream()).toList());
    }

    private static Placed member(Readable readable) {
        var row = new PostgresRow(readable);
        var site = row.optionalId("site_id");
        var status = row.optional("status", StandingStatus::valueOf);
        var member = new Member(
                row.id("id"),
                row.text("code"),
                new Member.Provider(row.id("provider_id"), row.text("provider")),
                site == null ? null : new Member.Site(site, row.text("site"), row.optionalText("urn")),
                row.date("member_from"),
                row.date("member_to"),
                status == null ? null : new Member.Stands(status, StandingStatus.valueOf(row.text("standing"))));
        return new Placed(
                member,
                ListPlace.of(
                        row.text("rank"),
                        member.lot(),
                        row.text("sorted_provider"),
                        member.id().toString()));
    }

    private static Usage.OfKind ofKind(Readable readable) {
        var row = new PostgresRow(readable);
        return new Usage.OfKind(
                ContractKind.valueOf(row.text("kind")), row.amount("contracts"), Money.ofPence(row.amount("pence")));
    }

    private static Parameter at(@Nullable ListPlace place, int value) {
        return Parameters.in(
                R2dbcType.VARCHAR, place == null ? null : place.values().get(value));
    }
}
