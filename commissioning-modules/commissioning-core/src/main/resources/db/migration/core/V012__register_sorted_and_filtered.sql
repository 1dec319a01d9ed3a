-- The register tells the kind of contract and the supplier's id, for filters and links, and VAT that nobody recovers. Fee
-- lines are summed once and then joined: one look-up for each contract took twice as long at 20,000 of them.
drop view core.contract_register_public;
drop function core.contract_register(date, boolean);

create function core.contract_register(register_on date, published boolean)
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
               else own.ref end,
           t.kind,
           case t.kind
               when 'IPA' then coalesce(a.title, 'Spot purchases')
               when 'THERAPY_ORDER' then coalesce(a.title, 'Therapy orders')
               when 'AP_PACKAGE' then coalesce(a.title, 'Alternative provision packages')
               when 'BLOCK' then coalesce(own.title, 'Block of places')
               else own.title end,
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
           case when published and own.ref is null then a.starts_on else t.starts_on end,
           case when published and own.ref is null then a.ends_on else t.ends_on end,
           null::date,
           case when a.id is not null then 'Call-off under ' || a.ref
                when t.kind in ('IPA', 'THERAPY_ORDER', 'AP_PACKAGE') then 'Direct award: spot purchase'
                else 'Outside any agreement' end,
           case when a.id is null then case when t.kind = 'IPA' then false end
                when a.kind in ('DPS', 'FRAMEWORK', 'OPEN_FRAMEWORK') then true end,
           null::boolean,
           case when i.charity_number is not null then true end
    from (
        select c.tenant_id, c.kind, c.provider_id, c.agreement_id, x.own_id,
               coalesce(sum(f.yearly + x.share_of_term), 0)::bigint as annual_pence,
               count(*) as contracts,
               coalesce(sum(f.vat), 0)::bigint as irrecoverable_vat_pence,
               min(c.starts_on) as starts_on,
               case when bool_and(c.ends_on is not null or c.ended_on is not null)
                    then max(least(c.ended_on, c.ends_on)) end as ends_on
        from core.contract c
        left join (
            select l.contract_id,
                   coalesce(sum(l.amount_pence) filter (where l.units_of = 'YEAR'), 0)::bigint as yearly,
                   coalesce(sum(l.amount_pence) filter (where l.units_of = 'TERM'), 0)::bigint as of_term,
                   sum(case when l.vat_recoverable then 0 else round(l.amount_pence * l.vat_rate / 100) end) as vat
            from core.fee_line l
            where l.valid_from <= register_on
              and (l.valid_to is null or l.valid_to >= register_on)
            group by l.contract_id) f on f.contract_id = c.id
        cross join lateral (
            select case when c.kind in ('BLOCK', 'OTHER') then c.id end as own_id,
                   -- what is bought for a whole term is told as a year's share of it
                   case when f.of_term = 0 then 0
                        else round(f.of_term * 365.0
                            / greatest(365, coalesce(c.ends_on - c.starts_on + 1, 365)))::bigint end as share_of_term) x
        where c.agreed_on <= register_on
          and c.starts_on <= register_on
          and (c.ends_on is null or c.ends_on >= register_on)
          and (c.ended_on is null or c.ended_on >= register_on)
        group by c.tenant_id, c.kind, c.provider_id, c.agreement_id, x.own_id
    ) t
    join core.provider p on p.id = t.provider_id
    left join core.contract own on own.tenant_id = t.tenant_id and own.id = t.own_id
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

create view core.contract_register_public with (security_invoker = true) as
select reference, title, department, description, supplier, company_number, charity_number, ukprn, annual_pence,
       irrecoverable_vat_pence, starts_on, ends_on, review_on, procurement_route, invited_to_tender, sme, vcse
from core.contract_register((now() at time zone 'Europe/London')::date, true);

comment on view core.contract_register_public is 'What a council publishes of its contracts today (Local Government Transparency Code 2015): supplier totals';
comment on column core.contract_register_public.reference is '[O] agreement or SPOT, and the supplier; no contract''s own number';
comment on column core.contract_register_public.title is '[O] title of the agreement, or Spot purchases';
comment on column core.contract_register_public.department is '[O] department responsible';
comment on column core.contract_register_public.description is '[O] what is bought';
comment on column core.contract_register_public.supplier is '[O] registered name of the supplier';
comment on column core.contract_register_public.company_number is '[O] company number; none where not known';
comment on column core.contract_register_public.charity_number is '[O] charity number; none where not known';
comment on column core.contract_register_public.ukprn is '[O] UKPRN; none where not known';
comment on column core.contract_register_public.annual_pence is '[O] estimated annual spend in whole pence, excluding VAT';
comment on column core.contract_register_public.irrecoverable_vat_pence is '[O] VAT of a year that the council does not recover, in whole pence';
comment on column core.contract_register_public.starts_on is '[O] first day of the agreement; none for spot purchases';
comment on column core.contract_register_public.ends_on is '[O] last day of the agreement; none for spot purchases';
comment on column core.contract_register_public.review_on is '[O] review date; none is held';
comment on column core.contract_register_public.procurement_route is '[O] call-off under an agreement, or direct award';
comment on column core.contract_register_public.invited_to_tender is '[O] whether tenders were invited; none: not known';
comment on column core.contract_register_public.sme is '[O] small or medium-sized enterprise; none: not known';
comment on column core.contract_register_public.vcse is '[O] voluntary, community or social enterprise; none: not known';

revoke execute on function core.contract_register(date, boolean) from public;
grant execute on function core.contract_register(date, boolean) to app;
grant select on core.contract_register_public to app;
