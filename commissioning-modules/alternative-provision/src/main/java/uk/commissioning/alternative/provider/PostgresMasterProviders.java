package uk.commissioning.alternative.provider;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.provider.ProviderLine.Bought;
import uk.commissioning.alternative.provider.ProviderLine.Registration;
import uk.commissioning.alternative.provider.ProviderLine.Served;
import uk.commissioning.alternative.provider.ProviderLine.Standing;
import uk.commissioning.alternative.provider.ProviderList.Reader;
import uk.commissioning.alternative.provider.ProviderList.Totals;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.money.Money;

/// The master list in PostgreSQL; totals and page in one statement, so that they belong together.
final class PostgresMasterProviders implements MasterProviders {

    private static final String PAGE = """
            with package as materialized (
                select c.provider_id, c.child_id, p.hours,
                       case when least(c.ended_on, c.ends_on) < :on then 'ENDED'
                            when c.starts_on > :on then 'COMING'
                            else 'IN_FORCE' end as state,
                       (select sum(f.amount_pence) from core.fee_line f
                        where f.tenant_id = c.tenant_id and f.contract_id = c.id and f.units_of = 'YEAR'
                          and f.valid_from <= :on and (f.valid_to is null or f.valid_to >= :on)) as pence
                from alternative.ap_package p
                join core.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
            ),
            listed as (
                select provider_id from package
                union
                select m.provider_id
                from core.membership m
                join core.lot l on l.tenant_id = m.tenant_id and l.id = m.lot_id
                where exists (
                    select from core.contract c
                    where c.tenant_id = l.tenant_id and c.agreement_id = l.agreement_id and c.kind = 'AP_PACKAGE')
            ),
            wanted as materialized (
                select d.*
                from listed
                cross join lateral (
                    select v.id, v.name, lower(v.name) collate "C" as sorted_name, s.urns,
                           case when s.is_school then 'REGISTERED_SCHOOL'
                                when s.is_post_16 then 'POST16'
                                when v.kind = 'SOLE_TRADER' and not s.is_provision then 'TUTOR'
                                when v.kind in ('LOCAL_AUTHORITY', 'NHS_BODY', 'OTHER') and not s.is_provision
                                    then 'OTHER'
                                else 'NON_SCHOOL' end as status
                    from core.provider v
                    cross join lateral (
                        select coalesce(bool_or(t.urn is not null and t.kind <> 'SPECIAL_POST_16_INSTITUTION'), false)
                                   as is_school,
                               coalesce(bool_or(t.kind = 'SPECIAL_POST_16_INSTITUTION'), false) as is_post_16,
                               coalesce(bool_or(t.kind = 'ALTERNATIVE_PROVISION'), false) as is_provision,
                               coalesce(array_agg(t.urn order by t.urn) filter (where t.urn is not null), '{}') as urns
                        from core.site t
                        where t.provider_id = v.id) s
                    where v.id = listed.provider_id) d
                where :status::text is null or d.status = :status
            ),
            sums as (
                select provider_id,
                       count(*) filter (where state = 'IN_FORCE') as in_force,
                       count(*) filter (where state = 'COMING') as coming,
                       count(*) filter (where state = 'ENDED') as ended,
                       count(distinct child_id) filter (where state = 'IN_FORCE') as children,
                       sum(hours) filter (where state = 'IN_FORCE') as hours,
                       sum(pence) filter (where state = 'IN_FORCE') as pence
                from package
                where provider_id in (select id from wanted)
                group by grouping sets ((provider_id), ())
            ),
            page as (
                select w.*
                from wanted w
                where :after::uuid is null
                   or (w.sorted_name, w.id) > (select lower(a.name) collate "C", a.id from core.provider a
                                               where a.id = :after)
                order by w.sorted_name, w.id
                limit :fetched
            )
            select (select count(*) from wanted) as all_providers,
                   page.id, page.name, page.status, page.urns,
                   coalesce(s.in_force, 0) as in_force, coalesce(s.coming, 0) as coming, coalesce(s.ended, 0) as ended,
                   coalesce(s.pence, 0)::bigint as pence,
                   case when :sees_packages then coalesce(s.children, 0) end as children,
                   case when :sees_packages then coalesce(s.hours, 0)::text end as hours,
                   array(select (b.places * b.price_per_place_pence)::text
                         from core.block b
                         join core.contract c on c.tenant_id = b.tenant_id and c.id = b.contract_id
                         where c.provider_id = page.id and c.starts_on <= :on
                           and coalesce(least(c.ended_on, c.ends_on), :on) >= :on) as blocks,
                   array(select h.status || ' ' || coalesce(t.name, '')
                         from core.provider_standing h
                         left join core.site t on t.id = h.site_id
                         where :sees_standings and h.provider_id = page.id
                           and h.valid_from <= :on and (h.valid_to is null or h.valid_to >= :on)
                         order by t.name nulls first, h.valid_from) as standings
            from sums s
            full join page on page.id = s.provider_id
            where page.id is not null or s.provider_id is null
            order by page.sorted_name nulls first, page.id""";

    private final DatabaseClient database;

    PostgresMasterProviders(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Found> page(Reader reader, ProviderQuestion question) {
        return database.sql(PAGE)
                .bind("on", question.on())
                .bind("status", Parameters.in(R2dbcType.VARCHAR, name(question.status())))
                .bind("after", question.after() == null ? Parameters.in(UUID.class) : question.after())
                .bind("fetched", question.limit() + 1)
                .bind("sees_packages", reader.seesPackages())
                .bind("sees_standings", reader.seesStandings())
                .map(PostgresMasterProviders::row)
                .all()
                .collectList()
                .map(PostgresMasterProviders::found);
    }

    /// The first row holds the totals.
    private static Found found(List<Row> rows) {
        var totals = new Totals(rows.getFirst().providers, rows.getFirst().bought);
        return new Found(
                totals,
                rows.stream().flatMap(row -> Stream.ofNullable(row.line)).toList());
    }

    private static Row row(Readable readable) {
        var row = new PostgresRow(readable);
        var bought = bought(row, readable);
        var id = row.optionalId("id");
        return new Row(row.amount("all_providers"), bought, id == null ? null : line(id, row, bought));
    }

    private static ProviderLine line(UUID id, PostgresRow row, Bought bought) {
        return new ProviderLine(
                id,
                row.text("name"),
                new Registration(RegistrationStatus.valueOf(row.text("status")), List.of(row.texts("urns"))),
                bought,
                Arrays.stream(row.texts("blocks"))
                        .map(pence -> Money.ofPence(Long.parseLong(pence)))
                        .toList(),
                Arrays.stream(row.texts("standings"))
                        .map(PostgresMasterProviders::standing)
                        .toList());
    }

    private static Bought bought(PostgresRow row, Readable readable) {
        var children = readable.get("children", Long.class);
        return new Bought(
                row.amount("in_force"),
                row.amount("coming"),
                row.amount("ended"),
                Money.ofPence(row.amount("pence")),
                children == null ? null : new Served(children, new BigDecimal(row.text("hours"))));
    }

    /// The status, a space, and the site's name where it is about one.
    private static Standing standing(String text) {
        var space = text.indexOf(' ');
        var site = text.substring(space + 1);
        return new Standing(StandingStatus.valueOf(text.substring(0, space)), site.isEmpty() ? null : site);
    }

    private static @Nullable String name(@Nullable RegistrationStatus status) {
        return status == null ? null : status.name();
    }

    private record Row(
            long providers, Bought bought, @Nullable ProviderLine line) {}
}
