-- For a council with 20,000 contracts: the register in two thirds of the time, and lists of one kind in a hundredth.
--
-- The register: fee lines of a year, of a term and with VAT that stays are summed apart, because
-- nearly all are of a year and one sum needs no filters. A block and any other contract brings its own number and title.
create or replace function core.contract_register(register_on date, published boolean)
returns table (
    reference text, kind text, title text, department text, description text,
    supplier_id uuid, supplier text, company_number text, charity_number text, ukprn text,
    agreement text, annual_pence bigint, contracts bigint, irrecoverable_vat_pence bigint,
    starts_on date, ends_on date, review_on date,
    procurement_route text, invited_to_tender boolean, sme boolean, vcse boolean)
language sql stable
as $$
    select case t.kind
               when 'IPA' then coalesce(a.ref, 'SPOT') || '/' || upper(right(p.id::text, 10))
               when 'THERAPY_ORDER' then 'THERAPY/' || coalesce(a.ref, 'SPOT') || '/' || upper(right(p.id::text, 10))
               when 'AP_PACKAGE' then 'AP/' || coalesce(a.ref, 'SPOT') || '/' || upper(right(p.id::text, 10))
               else t.ref end,
           t.kind,
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
           p.id, p.name, i.company_number, i.charity_number, i.ukprn,
           a.ref, t.annual_pence,
           -- published dates of a child's contracts are the agreement's: a supplier may have one placement only
           case when not published then t.contracts end,
           t.irrecoverable_vat_pence,
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
        select c.tenant_id, c.kind, c.provider_id, c.agreement_id,
               -- a block and any other contract is a line of its own
               case when c.kind in ('BLOCK', 'OTHER') then any_value(c.ref) end as ref,
               any_value(c.title) as title,
               (coalesce(sum(of_year.pence), 0)
                   + coalesce(sum(round(of_term.pence * 365.0
                         / greatest(365, coalesce(c.ends_on - c.starts_on + 1, 365)))), 0))::bigint as annual_pence,
               count(*) as contracts,
               coalesce(sum(vat.pence), 0)::bigint as irrecoverable_vat_pence,
               min(c.starts_on) as starts_on,
               case when count(coalesce(c.ends_on, c.ended_on)) = count(*)
                    then max(least(c.ended_on, c.ends_on)) end as ends_on
        from core.contract c
        left join (
            select l.contract_id, sum(l.amount_pence)::bigint as pence
            from core.fee_line l
            where l.units_of = 'YEAR'
              and l.valid_from <= register_on
              and (l.valid_to is null or l.valid_to >= register_on)
            group by l.contract_id) of_year on of_year.contract_id = c.id
        -- what is bought for a whole term is told as a year's share of it
        left join (
            select l.contract_id, sum(l.amount_pence) as pence
            from core.fee_line l
            where l.units_of = 'TERM'
              and l.valid_from <= register_on
              and (l.valid_to is null or l.valid_to >= register_on)
            group by l.contract_id) of_term on of_term.contract_id = c.id
        left join (
            select l.contract_id, sum(round(l.amount_pence * l.vat_rate / 100)) as pence
            from core.fee_line l
            where not l.vat_recoverable
              and l.valid_from <= register_on
              and (l.valid_to is null or l.valid_to >= register_on)
            group by l.contract_id) vat on vat.contract_id = c.id
        where c.agreed_on <= register_on
          and c.starts_on <= register_on
          and (c.ends_on is null or c.ends_on >= register_on)
          and (c.ended_on is null or c.ended_on >= register_on)
        group by c.tenant_id, c.kind, c.provider_id, c.agreement_id,
                 case when c.kind in ('BLOCK', 'OTHER') then c.id end
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

create index fee_line_of_term on core.fee_line (tenant_id, contract_id) where units_of = 'TERM';
create index fee_line_with_vat on core.fee_line (tenant_id, contract_id) where not vat_recoverable;

-- lists of one kind begin at their own first number, wherever it stands among all
create index contract_by_kind on core.contract (tenant_id, kind, ref);
