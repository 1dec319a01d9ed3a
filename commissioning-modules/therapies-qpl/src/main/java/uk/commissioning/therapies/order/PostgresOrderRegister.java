package uk.commissioning.therapies.order;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.placement.Sight;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.therapies.order.OrderLine.ChildSeen;
import uk.commissioning.therapies.order.OrderLine.Supplier;
import uk.commissioning.therapies.order.OrderRecord.ChildPart;
import uk.commissioning.therapies.order.OrderRecord.ContractPart;
import uk.commissioning.therapies.order.OrderRecord.Price;
import uk.commissioning.therapies.order.OrderRecord.ReferencePart;
import uk.commissioning.therapies.qualified.PostgresQualified;

/// Orders in PostgreSQL. The reader's sight is part of the statement: what is out of sight is null in the answer.
final class PostgresOrderRegister implements OrderRegister {

    private static final String LISTED = PostgresQualified.whenAgreed("c");

    private static final String LINES = """
            select c.id, c.ref, p.id as provider_id, p.name as provider, %s as listed, o.arrangement,
                   c.starts_on, least(c.ended_on, c.ends_on) as ends_on,
                   (select coalesce(sum(f.amount_pence), 0)::bigint
                    from core.fee_line f
                    where f.tenant_id = c.tenant_id and f.contract_id = c.id) as pence,
                   case when n.child then k.id end as child_id,
                   case when n.child then k.ref end as child_ref,
                   case when n.child then o.therapy_type end as therapy_type
            from therapies.therapy_order o
            join core.contract c on c.tenant_id = o.tenant_id and c.id = o.contract_id
            join core.provider p on p.id = c.provider_id
            join core.child k on k.tenant_id = c.tenant_id and k.id = c.child_id
            cross join lateral (select :sees_child and core.lives_in(k.home_district_gss, :area) as child) n
            where c.kind = 'THERAPY_ORDER'
              and c.ref > :after
              and (:type::text is null or (n.child and o.therapy_type = :type))
              and (:arrangement::text is null or o.arrangement = :arrangement)
              and (:provider::uuid is null or c.provider_id = :provider)
              and (:running_on::date is null
                   or (c.starts_on <= :running_on
                       and coalesce(least(c.ended_on, c.ends_on), :running_on) >= :running_on))
            order by c.ref
            limit :fetched""".formatted(LISTED);

    private static final String WITH_ID = """
            select c.id, c.ref, c.regime, c.agreed_on, c.starts_on, least(c.ended_on, c.ends_on) as ends_on,
                   a.title as list, p.id as provider_id, p.name as provider, %s as listed,
                   o.arrangement, o.unit, f.units, f.pence, f.amount_pence,
                   case when n.reference then k.id end as child_id,
                   case when n.reference then k.ref end as child_ref,
                   :sees_reference and not n.reference as outside,
                   case when n.child then o.therapy_type end as therapy_type,
                   case when n.child then o.ehcp_section end as ehcp_section,
                   case when n.child then o.outcome_ref end as outcome_ref
            from therapies.therapy_order o
            join core.contract c on c.tenant_id = o.tenant_id and c.id = o.contract_id
            join core.fee_line f on f.tenant_id = c.tenant_id and f.contract_id = c.id and f.purpose = 'THERAPY'
            join core.provider p on p.id = c.provider_id
            join core.child k on k.tenant_id = c.tenant_id and k.id = c.child_id
            left join core.agreement a on a.tenant_id = c.tenant_id and a.id = c.agreement_id
            cross join lateral (
                select :sees_reference and core.lives_in(k.home_district_gss, :area) as reference,
                       :sees_child and core.lives_in(k.home_district_gss, :area) as child) n
            where o.contract_id = :id
            order by f.valid_from desc
            limit 1""".formatted(LISTED);

    private final DatabaseClient database;

    PostgresOrderRegister(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<OrderLine>> lines(Sight sight, OrderQuestion question) {
        var filter = question.filter();
        return database.sql(LINES)
                .bind("sees_child", sight.seesChild())
                .bind("area", sight.area())
                .bind("after", question.after())
                .bind("type", text(filter.type()))
                .bind("arrangement", text(filter.arrangement()))
                .bind("provider", id(filter.provider()))
                .bind("running_on", Parameters.in(R2dbcType.DATE, filter.runningOn()))
                .bind("fetched", question.limit() + 1)
                .map(PostgresOrderRegister::line)
                .all()
                .collectList();
    }

    @Override
    public Mono<OrderRecord> withId(Sight sight, UUID id) {
        return database.sql(WITH_ID)
                .bind("id", id)
                .bind("sees_reference", sight.seesReference())
                .bind("sees_child", sight.seesChild())
                .bind("area", sight.area())
                .map(PostgresOrderRegister::order)
                .one();
    }

    @Override
    public Mono<List<OrderList.Ordered>> providers() {
        return database.sql("""
                        select p.id, p.name
                        from (select distinct c.provider_id
                              from therapies.therapy_order o
                              join core.contract c on c.tenant_id = o.tenant_id and c.id = o.contract_id) d
                        join core.provider p on p.id = d.provider_id
                        order by lower(p.name) collate "C", p.id""")
                .map(readable -> {
                    var row = new PostgresRow(readable);
                    return new OrderList.Ordered(row.id("id"), row.text("name"));
                })
                .all()
                .collectList();
    }

    private static OrderLine line(Readable readable) {
        var row = new PostgresRow(readable);
        var child = row.optionalId("child_id");
        return new OrderLine(
                row.id("id"),
                row.text("ref"),
                supplier(row),
                Arrangement.valueOf(row.text("arrangement")),
                term(row),
                Money.ofPence(row.amount("pence")),
                child == null
                        ? null
                        : new ChildSeen(child, row.text("child_ref"), TherapyType.valueOf(row.text("therapy_type"))));
    }

    private static OrderRecord order(Readable readable) {
        var row = new PostgresRow(readable);
        var child = row.optionalId("child_id");
        return new OrderRecord(
                row.id("id"),
                new ContractPart(
                        row.text("ref"),
                        Regime.valueOf(row.text("regime")),
                        row.optionalText("list"),
                        row.date("agreed_on"),
                        term(row)),
                supplier(row),
                Arrangement.valueOf(row.text("arrangement")),
                price(row),
                child == null ? null : new ReferencePart(child, row.text("child_ref")),
                child(row),
                row.flag("outside"));
    }

    private static Price price(PostgresRow row) {
        return new Price(
                OrderUnit.valueOf(row.text("unit")),
                row.number("units"),
                Money.ofPence(row.amount("pence")),
                Money.ofPence(row.amount("amount_pence")));
    }

    private static @Nullable ChildPart child(PostgresRow row) {
        var type = row.optional("therapy_type", TherapyType::valueOf);
        return type == null
                ? null
                : new ChildPart(type, row.optionalText("ehcp_section"), row.optionalText("outcome_ref"));
    }

    private static Supplier supplier(PostgresRow row) {
        return new Supplier(row.id("provider_id"), row.text("provider"), row.flag("listed"));
    }

    private static Term term(PostgresRow row) {
        return new Term(row.date("starts_on"), row.optionalDate("ends_on"));
    }

    private static Object id(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : id;
    }

    private static Parameter text(@Nullable Object value) {
        return Parameters.in(R2dbcType.VARCHAR, value == null ? null : value.toString());
    }
}
