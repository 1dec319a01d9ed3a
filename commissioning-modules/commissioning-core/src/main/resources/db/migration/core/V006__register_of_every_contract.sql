-- The register holds every kind of contract. Those for a child are told in totals per supplier and agreement only; a
-- block or another contract stands for itself (domain 8.4).
create or replace function core.contract_register(register_on date, published boolean)
returns table (
    reference text, title text, department text, description text,
    supplier text, company_number text, charity_number text, ukprn text,
    annual_pence bigint, contracts bigint, irrecoverable_vat_pence bigint,
    starts_on date, ends_on date, review_on date,
    procurement_route text, invited_to_tender boolean, sme boolean, vcse boolean)
language sql stable
as $$
    select case t.kind
               when 'IPA' then coalesce(a.ref, 'SPOT') || '/' || upper(right(p.id::text, 10))
               when 'THERAPY_ORDER' then 'THERAPY/' || coalesce(a.ref, 'SPOT') || '/' || upper(right(p.id::text, 10))
               when 'AP_PACKAGE' then 'AP/' || coalesce(a.ref, 'SPOT') || '/' || upper(right(p.id::text, 10))
               else t.ref end,
           case t.kind
               when 'IPA' then coalesce(a.title, 'Spot purchases')
               when 'THERAPY_ORDER' then coalesce(a.title, 'Therapy orders')
               when 'AP_PACKAGE' then coalesce(a.title, 'Alternative provision packages')
               when 'BLOCK' then coalesce(t.title, 'Block of places')
               else t.title end,
           -- one department buys all of it; a setting when another department's contracts join the register
           'Children''s services',
           case t.kind
               when 'IPA' then
                   case when a.id is null then 'Individual placement agreements bought outside any agreement, in total for the supplier'
                        else 'Individual placement agreements called off under the agreement, in total for the supplier' end
               when 'THERAPY_ORDER' then 'Therapy orders, in total for the supplier'
               when 'AP_PACKAGE' then 'Alternative provision packages, in total for the supplier'
               when 'BLOCK' then 'Block contract for places at a school'
               else 'Contract' end,
           p.name, i.company_number, i.charity_number, i.ukprn,
           t.annual_pence,
           -- published dates of a child's contracts are the agreement's: a supplier may have one placement only
           case when not published then t.contracts end,
           null::bigint,
           case when published and t.ref is null then a.starts_on else t.starts_on end,
           case when published and t.ref is null then a.ends_on else t.ends_on end,
           null::date,
           case when a.id is not null then 'Call-off under ' || a.ref
                when t.kind in ('IPA', 'THERAPY_ORDER', 'AP_PACKAGE') then 'Direct award: spot purchase'
                else 'Outside any agreement' end,
           case when a.id is null then case when t.kind = 'IPA' then false end
                when a.kind in ('DPS', 'FRAMEWORK', 'OPEN_FRAMEWORK') then true end,
           null::boolean,
           case when i.charity_number is not null then true end
    from (
        select c.tenant_id, c.kind, c.provider_id, c.agreement_id, own.ref, own.title,
               coalesce(sum(f.pence), 0)::bigint as annual_pence,
               count(*) as contracts,
               min(c.starts_on) as starts_on,
               case when bool_and(e.ends_on is not null) then max(e.ends_on) end as ends_on
        from core.contract c
        cross join lateral (select least(c.ended_on, c.ends_on) as ends_on) e
        cross join lateral (
            select case when c.kind in ('BLOCK', 'OTHER') then c.ref end as ref,
                   case when c.kind in ('BLOCK', 'OTHER') then c.title end as title) own
        left join lateral (
            -- what is bought for a whole term is told as a year's share of it
            select sum(case when l.units_of = 'YEAR' then l.amount_pence
                            else round(l.amount_pence * 365.0
                                / greatest(365, coalesce(c.ends_on - c.starts_on + 1, 365))) end) as pence
            from core.fee_line l
            where l.tenant_id = c.tenant_id
              and l.contract_id = c.id
              and l.valid_from <= register_on
              and (l.valid_to is null or l.valid_to >= register_on)) f on true
        where c.agreed_on <= register_on
          and c.starts_on <= register_on
          and (e.ends_on is null or e.ends_on >= register_on)
        group by c.tenant_id, c.kind, c.provider_id, c.agreement_id, own.ref, own.title
    ) t
    join core.provider p on p.id = t.provider_id
    left join core.agreement a on a.tenant_id = t.tenant_id and a.id = t.agreement_id
    left join lateral (
        select max(d.value) filter (where d.scheme = 'GB-COH') as company_number,
               max(d.value) filter (where d.scheme = 'GB-CHC') as charity_number,
               max(d.value) filter (where d.scheme = 'GB-UKPRN') as ukprn
        from core.provider_identifier d
        where d.provider_id = t.provider_id
          and d.valid_from <= register_on
          and (d.valid_to is null or d.valid_to >= register_on)) i on true
$$;
