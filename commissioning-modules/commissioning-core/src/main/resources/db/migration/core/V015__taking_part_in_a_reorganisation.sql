-- What a reorganisation reads of the core and where it inserts (docs/adr/0019). Files that were brought in stay where they
-- are. A later migration that makes a table of councils calls this again at its end, with the same tables kept closed; a
-- test fails otherwise.
call platform.open_to_reorganisation('core', 'import', 'import_decision');
-- The directory belongs to all councils: it is read, and nothing of it moves.
grant select on core.provider, core.provider_identifier, core.provider_merged, core.site, core.site_fact to reorganiser;
grant execute on function core.contracts_valued(date) to reorganiser;
grant select on core.commitment_line to reorganiser;

-- The financial year of a day, as the calendar year in which it begins (MT-02).
create function core.financial_year(day date)
returns int
language sql immutable
return extract(year from day)::int - (extract(month from day) < 4)::int;

-- The how manieth year a day is in, counted from a first day and beginning with 0.
create function core.fee_year(years_from date, day date)
returns int
language sql immutable
return extract(year from day)::int - extract(year from years_from)::int
    - ((years_from + make_interval(years => extract(year from day)::int - extract(year from years_from)::int))::date > day)::int;

-- What a fee of a year comes to from its first day up to a day, in whole pence. Each day is its fee year's length's part
-- of the fee; the fraction is exact and rounded HALF_UP once, so the differences of two days always add up (MT-01).
create function core.yearly_fee_up_to(amount_pence bigint, years_from date, first_day date, day date)
returns bigint
language plpgsql immutable
as $$
declare
    first_year int;
    last_year int;
    first_length numeric;
    last_length numeric;
    second_begins date;
    last_begins date;
begin
    if day < first_day then
        return 0;
    end if;
    first_year := core.fee_year(years_from, first_day);
    last_year := core.fee_year(years_from, day);
    last_begins := (years_from + make_interval(years => last_year))::date;
    last_length := (years_from + make_interval(years => last_year + 1))::date - last_begins;
    if first_year = last_year then
        return div(2::numeric * amount_pence * (day - first_day + 1) + last_length, 2 * last_length);
    end if;
    second_begins := (years_from + make_interval(years => first_year + 1))::date;
    first_length := second_begins - (years_from + make_interval(years => first_year))::date;
    return div(
        2::numeric * amount_pence
            * ((second_begins - first_day) * last_length
                + (last_year - first_year - 1) * first_length * last_length
                + (day - last_begins + 1) * first_length)
            + first_length * last_length,
        2 * first_length * last_length);
end
$$;

-- The same of what is bought for a whole term: each day is the term's length's part of it.
create function core.term_fee_up_to(amount_pence bigint, term_days int, first_day date, day date)
returns bigint
language sql immutable
return case when day < first_day then 0
            else div(2::numeric * amount_pence * (day - first_day + 1) + term_days, 2 * term_days)::bigint end;

-- What is committed is counted from vesting day's year on, where one is bound; the fees before it are counted as fees.
create function core.counted_from()
returns date
language sql stable
return coalesce(nullif(current_setting('app.vesting_day', true), '')::date, '0001-01-01');

-- What every contract comes to in each financial year that it touches, by calendar days whatever its policy, and so the
-- same whenever and wherever it is asked. A yearly fee without a last day is counted for five years from its first.
create view core.commitment_by_financial_year with (security_invoker = true) as
select l.tenant_id, l.contract_id, l.kind, l.provider_id, y.financial_year,
       case when l.units_of = 'YEAR'
            then core.yearly_fee_up_to(l.amount_pence, d.years_from, l.line_from, c.day)
                - core.yearly_fee_up_to(l.amount_pence, d.years_from, l.line_from, c.day_before)
            else core.term_fee_up_to(l.amount_pence, d.term_days, l.line_from, c.day)
                - core.term_fee_up_to(l.amount_pence, d.term_days, l.line_from, c.day_before) end as pence,
       d.last_day
from core.commitment_line l
-- without a last day, what is bought for a whole term is due on the first
cross join lateral (select coalesce(l.line_to, l.ended_on, l.line_from) as ends_on) t
cross join lateral (
    select coalesce(l.years_from,
                    make_date(extract(year from l.line_from)::int - (extract(month from l.line_from) < 9)::int, 9, 1)) as years_from,
           t.ends_on - l.line_from + 1 as term_days,
           case when l.units_of = 'YEAR'
                then coalesce(least(l.line_to, l.ended_on), (l.line_from + interval '5 years')::date - 1)
                else least(t.ends_on, l.ended_on) end as last_day) d
cross join lateral generate_series(core.financial_year(l.line_from), core.financial_year(d.last_day)) as y (financial_year)
cross join lateral (
    select least(make_date(y.financial_year + 1, 3, 31), d.last_day) as day, make_date(y.financial_year, 3, 31) as day_before) c
where d.last_day >= l.line_from;
comment on view core.commitment_by_financial_year is 'Each fee line by financial years, by calendar days, to be compared before and after a reorganisation (LG-21)';
comment on column core.commitment_by_financial_year.tenant_id is '[T] the council';
comment on column core.commitment_by_financial_year.contract_id is '[T] the contract';
comment on column core.commitment_by_financial_year.kind is '[O] kind of contract';
comment on column core.commitment_by_financial_year.provider_id is '[T] legal entity under contract';
comment on column core.commitment_by_financial_year.financial_year is '[O] calendar year in which the financial year begins';
comment on column core.commitment_by_financial_year.last_day is '[C1] last day of the line, or the last that is counted';
comment on column core.commitment_by_financial_year.pence is '[C1] what falls on the year in whole pence, excluding VAT; the years of a line add up to it';

-- What a reorganisation divides (A2). Without these it would have to know tables of the core.
create view core.portfolio_child with (security_invoker = true) as
select c.tenant_id, c.id as child_id, c.ref, c.home_district_gss, c.home_lsoa, coalesce(c.looked_after, false) as looked_after,
       c.need, coalesce(c.ehcp, false) as ehcp
from core.child c;
comment on view core.portfolio_child is 'Children as a reorganisation allocates them (LG-10)';
comment on column core.portfolio_child.tenant_id is '[T] the council';
comment on column core.portfolio_child.child_id is '[T] the child';
comment on column core.portfolio_child.ref is '[P2] the council''s reference, a pseudonym';
comment on column core.portfolio_child.home_district_gss is '[P2] district of home; none: not told';
comment on column core.portfolio_child.home_lsoa is '[P2] lower super output area of home; none: not told';
comment on column core.portfolio_child.looked_after is '[P1] whether the child is looked after; false where it was not told';
comment on column core.portfolio_child.need is '[P1] primary need; none: not told';
comment on column core.portfolio_child.ehcp is '[P1] whether the child has a plan; false where it was not told';

create view core.portfolio_contract with (security_invoker = true) as
select v.tenant_id, v.id as contract_id, v.ref, v.kind, v.title, coalesce(p.child_id, v.child_id) as child_id, v.block_id,
       v.provider_id, coalesce(v.site_id, p.site_id) as site_id, v.agreement_id, v.regime, v.agreed_on, v.starts_on,
       v.last_day as ends_on, b.places, v.yearly_pence,
       case when v.last_day is not null then coalesce(w.pence, 0) end as whole_life_pence, s.district_gss as site_district_gss
from core.contracts_valued((now() at time zone 'Europe/London')::date) v
left join core.placement p on p.tenant_id = v.tenant_id and p.contract_id = v.id
left join core.block b on b.tenant_id = v.tenant_id and b.contract_id = v.id
left join core.site s on s.id = coalesce(v.site_id, p.site_id)
left join (
    select f.tenant_id, f.contract_id, sum(f.pence)::bigint as pence
    from core.commitment_by_financial_year f
    group by f.tenant_id, f.contract_id) w on w.tenant_id = v.tenant_id and w.contract_id = v.id;
comment on view core.portfolio_contract is 'Contracts as a reorganisation decides about them (domain 6.2)';
comment on column core.portfolio_contract.tenant_id is '[T] the council';
comment on column core.portfolio_contract.contract_id is '[T] the contract';
comment on column core.portfolio_contract.ref is '[C1] the council''s contract number';
comment on column core.portfolio_contract.kind is '[O] IPA, BLOCK, THERAPY_ORDER, AP_PACKAGE or OTHER';
comment on column core.portfolio_contract.title is '[C1] title, where it is not a child''s contract';
comment on column core.portfolio_contract.child_id is '[T] the child that is placed or that it is for; none of a block';
comment on column core.portfolio_contract.block_id is '[T] block contract whose place is filled';
comment on column core.portfolio_contract.provider_id is '[T] legal entity under contract';
comment on column core.portfolio_contract.site_id is '[T] school or centre';
comment on column core.portfolio_contract.agreement_id is '[T] agreement it was called off under';
comment on column core.portfolio_contract.regime is '[O] PCR2015, PA2023 or PSR';
comment on column core.portfolio_contract.agreed_on is '[C1] call-off date';
comment on column core.portfolio_contract.starts_on is '[C1] first day';
comment on column core.portfolio_contract.ends_on is '[C1] last day, ended or agreed; none where it runs on';
comment on column core.portfolio_contract.places is '[C1] places of a block; none otherwise';
comment on column core.portfolio_contract.yearly_pence is '[C1] what its own fees come to a year on its last day or today, whichever is earlier';
comment on column core.portfolio_contract.whole_life_pence is '[C1] what its fees come to from first to last day; none where it runs on';
comment on column core.portfolio_contract.site_district_gss is '[O] district of the school or centre; none: not known';

create view core.portfolio_site with (security_invoker = true) as
select m.tenant_id, m.site_id, s.district_gss, m.member_from, least(m.member_to, a.ends_on) as member_to
from core.membership m
join core.site s on s.id = m.site_id
join core.lot l on l.tenant_id = m.tenant_id and l.id = m.lot_id
join core.agreement a on a.tenant_id = l.tenant_id and a.id = l.agreement_id
where a.kind in ('DPS', 'FRAMEWORK', 'OPEN_FRAMEWORK') and m.status in ('ACTIVE', 'IMPROVEMENT_PLAN');
comment on view core.portfolio_site is 'Schools on a framework, to see districts that have none (domain 2.7)';
comment on column core.portfolio_site.tenant_id is '[T] the council';
comment on column core.portfolio_site.site_id is '[T] the school';
comment on column core.portfolio_site.district_gss is '[O] district it is in; none: not known';
comment on column core.portfolio_site.member_from is '[O] first day on the framework';
comment on column core.portfolio_site.member_to is '[O] last day';

create view core.portfolio_agreement with (security_invoker = true) as
select a.tenant_id, a.id as agreement_id, a.ref, a.ends_on,
       exists (select from core.agreement_entitled e
               where e.tenant_id = a.tenant_id and e.agreement_id = a.id and e.kind = 'SUCCESSORS'
                 and (e.valid_to is null or e.valid_to >= (now() at time zone 'Europe/London')::date)) as entitles_successors
from core.agreement a;
comment on view core.portfolio_agreement is 'Agreements and whether successors may use them (PR-02)';
comment on column core.portfolio_agreement.tenant_id is '[T] the council';
comment on column core.portfolio_agreement.agreement_id is '[T] the agreement';
comment on column core.portfolio_agreement.ref is '[O] the council''s reference';
comment on column core.portfolio_agreement.ends_on is '[O] last day';
comment on column core.portfolio_agreement.entitles_successors is '[O] whether successors in title may use it and that has not ended';

grant execute on function core.counted_from(), core.financial_year(date), core.fee_year(date, date),
    core.yearly_fee_up_to(bigint, date, date, date), core.term_fee_up_to(bigint, int, date, date) to reorganiser;
grant select on core.commitment_by_financial_year, core.portfolio_child, core.portfolio_contract, core.portfolio_agreement,
    core.portfolio_site to reorganiser;
