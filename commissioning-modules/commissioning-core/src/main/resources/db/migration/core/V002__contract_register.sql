-- The contract register (IN-25, domain 8.4): totals per supplier and route. Never one contract, never a child.
-- Runs with the reader's own rights, so that row-level security holds. Without a `set` clause, to be planned with its query.

create function core.contract_register(register_on date, published boolean)
returns table (
    reference text, title text, department text, description text,
    supplier text, company_number text, charity_number text, ukprn text,
    annual_pence bigint, contracts bigint, irrecoverable_vat_pence bigint,
    starts_on date, ends_on date, review_on date,
    procurement_route text, invited_to_tender boolean, sme boolean, vcse boolean)
language sql stable
as $$
    select coalesce(a.ref, 'SPOT') || '/' || upper(right(p.id::text, 10)),
           coalesce(a.title, 'Spot purchases'),
           -- one department buys every placement; a setting when another department's contracts join the register
           'Children''s services',
           case when a.id is null then 'Individual placement agreements bought outside any agreement, in total for the supplier'
                else 'Individual placement agreements called off under the agreement, in total for the supplier' end,
           p.name, i.company_number, i.charity_number, i.ukprn,
           t.annual_pence,
           -- published dates are the agreement's: a supplier may have one placement only
           case when not published then t.contracts end,
           null::bigint,
           case when published then a.starts_on else t.starts_on end,
           case when published then a.ends_on else t.ends_on end,
           null::date,
           case when a.id is null then 'Direct award: spot purchase' else 'Call-off under ' || a.ref end,
           case when a.id is null then false when a.kind in ('DPS', 'FRAMEWORK', 'OPEN_FRAMEWORK') then true end,
           null::boolean,
           case when i.charity_number is not null then true end
    from (
        select c.tenant_id, c.provider_id, c.agreement_id,
               coalesce(sum(f.pence), 0)::bigint as annual_pence,
               count(*) as contracts,
               min(c.starts_on) as starts_on,
               case when bool_and(c.ends_on is not null) then max(c.ends_on) end as ends_on
        from core.contract c
        left join lateral (
            select sum(l.pence) as pence
            from core.fee_line l
            where l.tenant_id = c.tenant_id
              and l.contract_id = c.id
              and l.basis = 'ANNUAL'
              and l.valid_from <= register_on
              and (l.valid_to is null or l.valid_to >= register_on)) f on true
        where c.kind = 'IPA'
          and c.agreed_on <= register_on
          and c.starts_on <= register_on
          and (c.ends_on is null or c.ends_on >= register_on)
        group by c.tenant_id, c.provider_id, c.agreement_id
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
comment on column core.contract_register_public.irrecoverable_vat_pence is '[O] VAT that cannot be recovered; none: not known';
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
