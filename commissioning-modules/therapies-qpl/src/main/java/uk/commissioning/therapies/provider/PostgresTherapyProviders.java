package uk.commissioning.therapies.provider;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.therapies.order.TherapyType;
import uk.commissioning.therapies.provider.TherapyProvider.Orders;
import uk.commissioning.therapies.qualified.PostgresQualified;

/// Providers of therapies in PostgreSQL; children leave it as numbers that mean nothing elsewhere.
final class PostgresTherapyProviders implements TherapyProviders {

    private static final String ON_A_DAY = """
            with running as (
                select c.provider_id, o.therapy_type, dense_rank() over (order by c.child_id)::int as child
                from therapies.therapy_order o
                join core.contract c on c.tenant_id = o.tenant_id and c.id = o.contract_id
                where c.starts_on <= :on
                  and coalesce(least(c.ended_on, c.ends_on), :on) >= :on
            ),
            ordered as (
                select r.provider_id, r.therapy_type, count(*) as orders, array_agg(distinct r.child) as children
                from running r
                group by r.provider_id, r.therapy_type
            ),
            listed as (
                select distinct q.provider_id
                from (%s) q
                where q.first_day <= :on and q.last_day >= :on
            )
            select p.id, p.name, p.kind, l.provider_id is not null as listed, o.therapy_type, o.orders, o.children
            from (select l.provider_id from listed l union select o.provider_id from ordered o) either
            join core.provider p on p.id = either.provider_id
            left join listed l on l.provider_id = p.id
            left join ordered o on o.provider_id = p.id
            order by lower(p.name) collate "C", p.id, o.therapy_type""".formatted(PostgresQualified.DAYS);

    private final DatabaseClient database;

    PostgresTherapyProviders(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<TherapyProvider>> on(LocalDate day) {
        return database.sql(ON_A_DAY)
                .bind("on", day)
                .map(PostgresTherapyProviders::provider)
                .all()
                .collectList()
                .map(PostgresTherapyProviders::joined);
    }

    /// A row comes for each type of a provider; one without any where it only is on the list.
    private static TherapyProvider provider(Readable readable) {
        var row = new PostgresRow(readable);
        return new TherapyProvider(
                row.id("id"),
                row.text("name"),
                ProviderKind.valueOf(row.text("kind")),
                row.flag("listed"),
                orders(readable, row));
    }

    private static List<Orders> orders(Readable readable, PostgresRow row) {
        var type = row.optional("therapy_type", TherapyType::valueOf);
        if (type == null) return List.of();

        var children = Objects.requireNonNull(readable.get("children", Integer[].class));
        return List.of(new Orders(type, row.amount("orders"), Set.of(children)));
    }

    private static List<TherapyProvider> joined(List<TherapyProvider> rows) {
        var byId = new LinkedHashMap<UUID, TherapyProvider>();
        for (var row : rows) byId.merge(row.id(), row, PostgresTherapyProviders::joined);
        return List.copyOf(byId.values());
    }

    private static TherapyProvider joined(TherapyProvider one, TherapyProvider other) {
        var orders =
                Stream.concat(one.orders().stream(), other.orders().stream()).toList();
        return new TherapyProvider(one.id(), one.name(), one.kind(), one.listed(), orders);
    }
}
