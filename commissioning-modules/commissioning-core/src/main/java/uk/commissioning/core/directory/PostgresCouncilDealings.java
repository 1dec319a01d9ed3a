package uk.commissioning.core.directory;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.directory.Dealings.ContractTotal;
import uk.commissioning.core.directory.Dealings.Lot;
import uk.commissioning.core.directory.Dealings.MembershipLine;
import uk.commissioning.core.directory.Dealings.PlacementTotal;
import uk.commissioning.core.directory.Dealings.StandingLine;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.money.Money;

/// What the bound council has to do with a provider, in PostgreSQL. Yearly values are those of the contract register.
final class PostgresCouncilDealings implements CouncilDealings {

    private static final String CONTRACTS = """
            select c.kind, count(*) as contracts, coalesce(sum(f.pence), 0)::bigint as yearly_pence
            from core.contract c
            left join lateral (
                select sum(case when l.units_of = 'YEAR' then l.amount_pence
                                else round(l.amount_pence * 365.0
                                    / greatest(365, coalesce(c.ends_on - c.starts_on + 1, 365))) end) as pence
                from core.fee_line l
                where l.tenant_id = c.tenant_id
                  and l.contract_id = c.id
                  and l.valid_from <= :day
                  and (l.valid_to is null or l.valid_to >= :day)) f on true
            where (c.site_id = :site or (:site::uuid is null and c.provider_id = :provider))
              and c.agreed_on <= :day
              and c.starts_on <= :day
              and (c.ends_on is null or c.ends_on >= :day)
              and (c.ended_on is null or c.ended_on >= :day)
            group by c.kind
            order by c.kind""";

    private final DatabaseClient database;

    PostgresCouncilDealings(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<StandingLine>> standings(With with) {
        return database.sql("""
                        select d.id, d.site_id, s.name as site, d.status, d.reason, d.valid_from, d.valid_to
                        from core.provider_standing d
                        left join core.site s on s.id = d.site_id
                        where d.site_id = :site
                           or (d.provider_id = :provider and (d.site_id is null or :site::uuid is null))
                        order by d.valid_from desc, d.id
                        limit :most""")
                .bind("provider", with.provider())
                .bind("site", id(with.site()))
                .bind("most", DirectoryEntries.MOST)
                .map(PostgresCouncilDealings::standing)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<MembershipLine>> memberships(With with) {
        return database.sql("""
                        select a.ref, a.title, l.code, l.rank::int as rank, m.site_id, s.name as site, m.status,
                               m.member_from, least(m.member_to, a.ends_on) as member_to
                        from core.membership m
                        join core.lot l on l.tenant_id = m.tenant_id and l.id = m.lot_id
                        join core.agreement a on a.tenant_id = l.tenant_id and a.id = l.agreement_id
                        left join core.site s on s.id = m.site_id
                        where m.site_id = :site
                           or (m.provider_id = :provider and (m.site_id is null or :site::uuid is null))
                        order by m.member_from desc, a.ref, l.rank, m.id
                        limit :most""")
                .bind("provider", with.provider())
                .bind("site", id(with.site()))
                .bind("most", DirectoryEntries.MOST)
                .map(PostgresCouncilDealings::membership)
                .all()
                .collectList();
    }

    @Override
    public Mono<List<ContractTotal>> contracts(With with, LocalDate day) {
        return database.sql(CONTRACTS)
                .bind("provider", with.provider())
                .bind("site", id(with.site()))
                .bind("day", day)
                .map(PostgresCouncilDealings::contracts)
                .all()
                .collectList();
    }

    @Override
    public Mono<PlacementTotal> placements(UUID site, LocalDate day) {
        return database.sql("""
                        select count(*) as placements, coalesce(sum(p.yearly_pence), 0)::bigint as yearly_pence
                        from core.placements_counted(:day, :day, :day) p
                        where p.site_id = :site""")
                .bind("day", day)
                .bind("site", site)
                .map(PostgresCouncilDealings::placements)
                .one();
    }

    private static StandingLine standing(Readable readable) {
        var row = new PostgresRow(readable);
        return new StandingLine(
                row.id("id"),
                row.optionalId("site_id"),
                row.optionalText("site"),
                StandingStatus.valueOf(row.text("status")),
                row.optionalText("reason"),
                row.date("valid_from"),
                row.optionalDate("valid_to"));
    }

    private static MembershipLine membership(Readable readable) {
        var row = new PostgresRow(readable);
        return new MembershipLine(
                new Lot(row.text("ref"), row.text("title"), row.text("code"), row.number("rank")),
                row.optionalId("site_id"),
                row.optionalText("site"),
                StandingStatus.valueOf(row.text("status")),
                row.date("member_from"),
                row.date("member_to"));
    }

    private static ContractTotal contracts(Readable readable) {
        var row = new PostgresRow(readable);
        return new ContractTotal(
                ContractKind.valueOf(row.text("kind")),
                row.amount("contracts"),
                Money.ofPence(row.amount("yearly_pence")));
    }

    private static PlacementTotal placements(Readable readable) {
        var row = new PostgresRow(readable);
        return new PlacementTotal(row.amount("placements"), Money.ofPence(row.amount("yearly_pence")));
    }

    private static Parameter id(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : Parameters.in(id);
    }
}
