-- Which placements a definition counts, and what each costs a year (domain 2.4): one meaning for every figure.
-- A definition is a window: agreed by the day, started by a day, not ended before a day. A placement costs what its
-- yearly fee lines say on the day of the count, or on its first day in the window where that day is not one of its
-- days; a place of a block without such lines costs the block's price. Gross: contributions are not taken off.
-- Runs with the reader's own rights, so that row-level security holds. Without a `set` clause, to be planned with its query.

create function core.placements_counted(counted_on date, starts_by date, ends_from date)
returns table (
    placement_id uuid, contract_id uuid, child_id uuid, site_id uuid,
    agreed_on date, starts_on date, ends_on date, attendance text,
    route text, agreement_id uuid, lot_id uuid,
    need text, birth_cohort int, home_district text, school_district text, site_kind text,
    yearly_pence bigint, irrecoverable_vat_pence numeric)
language sql stable
as $$
    select t.placement_id, t.contract_id, t.child_id, t.site_id,
           t.agreed_on, t.starts_on, t.ends_on, t.attendance,
           t.route, t.agreement_id, t.lot_id,
           h.need, h.birth_cohort::int,
           case when exists (select from core.child_home d where d.tenant_id = t.tenant_id and d.child_id = t.child_id)
                then (select d.district_gss from core.child_home d
                      where d.tenant_id = t.tenant_id and d.child_id = t.child_id
                        and d.valid_from <= counted_on and (d.valid_to is null or d.valid_to >= counted_on)
                      order by d.valid_from desc limit 1)
                else h.home_district_gss end,
           s.district_gss, s.kind,
           coalesce(
               (select sum(f.amount_pence) from core.fee_line f
                where f.tenant_id = t.tenant_id and f.contract_id = t.contract_id and f.units_of = 'YEAR'
                  and f.valid_from <= t.priced_on and (f.valid_to is null or f.valid_to >= t.priced_on)),
               b.price_per_place_pence)::bigint,
           (select sum(f.amount_pence * f.vat_rate / 100) from core.fee_line f
            where f.tenant_id = t.tenant_id and f.contract_id = t.contract_id and f.units_of = 'YEAR'
              and not f.vat_recoverable
              and f.valid_from <= t.priced_on and (f.valid_to is null or f.valid_to >= t.priced_on))
    from (
        select p.tenant_id, p.id as placement_id, c.id as contract_id, p.child_id, p.site_id,
               c.agreed_on, p.starts_on, least(p.ends_on, c.ended_on) as ends_on, p.attendance,
               c.route, c.agreement_id, c.lot_id, c.block_id,
               case when counted_on >= p.starts_on and counted_on >= ends_from and counted_on <= starts_by
                         and counted_on <= coalesce(least(p.ends_on, c.ended_on), counted_on)
                    then counted_on else greatest(p.starts_on, ends_from) end as priced_on
        from core.placement p
        join core.contract c on c.tenant_id = p.tenant_id and c.id = p.contract_id
        where c.agreed_on <= counted_on
          and p.starts_on <= starts_by
          and (p.ends_on is null or p.ends_on >= ends_from)
          and (c.ended_on is null or c.ended_on >= ends_from)
    ) t
    left join core.child h on h.tenant_id = t.tenant_id and h.id = t.child_id
    left join core.site s on s.id = t.site_id
    left join core.block b on b.tenant_id = t.tenant_id and b.contract_id = t.block_id
$$;

revoke execute on function core.placements_counted(date, date, date) from public;
grant execute on function core.placements_counted(date, date, date) to app;

-- A standing is written here and not only brought in (IN-24): who set it, and which version a change has read.
alter table core.provider_standing
    add column set_by uuid,
    add column set_at timestamptz not null default now(),
    add column version bigint not null default 1;
comment on column core.provider_standing.set_by is '[T] subject of the one who set it; none where it was brought in';
comment on column core.provider_standing.set_at is '[T] when';
comment on column core.provider_standing.version is '[T] goes up with every change';
