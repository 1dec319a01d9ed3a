-- Figures that a council has published, entered with their source: held beside what is computed, never absorbed (AC-03).

create table inmss.published_figure (
    tenant_id      uuid not null default current_setting('app.tenant_id')::uuid,
    id             uuid not null,
    label          text not null check (length(label) between 1 and 200),
    source         text not null check (length(source) between 1 and 300),
    basis          text not null check (length(basis) between 1 and 300),
    financial_year int check (financial_year between 1990 and 2200),
    as_of          date,
    measure        text not null check (measure in ('PLACEMENTS', 'AVERAGE', 'TOTAL')),
    part           text not null check (part in ('UNDER_AGREEMENT', 'SPOT', 'TOTAL')),
    printed        text not null check (length(printed) between 1 and 60),
    amount         bigint not null check (amount between 0 and 99999999999999),
    entered_by     uuid not null,
    entered_name   text not null check (length(entered_name) between 1 and 200),
    entered_at     timestamptz not null default now(),
    version        bigint not null default 1,
    primary key (tenant_id, id),
    check ((financial_year is null) <> (as_of is null))
);
-- one source says one thing of a measure on one basis
alter table inmss.published_figure add constraint published_figure_once
    unique nulls not distinct (tenant_id, financial_year, as_of, part, measure, source, basis);
comment on table inmss.published_figure is 'A figure the council has published, as printed and exactly, with its source and basis (domain 2.4, 2.5, 2.9)';
comment on column inmss.published_figure.tenant_id is '[T] the council';
comment on column inmss.published_figure.id is '[T] id of the figure';
comment on column inmss.published_figure.label is '[O] what the figure is called';
comment on column inmss.published_figure.source is '[O] where it was published';
comment on column inmss.published_figure.basis is '[O] what it counts, in the words of its source';
comment on column inmss.published_figure.financial_year is '[O] first calendar year of the financial year it is about; none where it is about a day';
comment on column inmss.published_figure.as_of is '[O] the day it is about; none where it is about a financial year';
comment on column inmss.published_figure.measure is '[O] PLACEMENTS, AVERAGE or TOTAL annual cost';
comment on column inmss.published_figure.part is '[O] UNDER_AGREEMENT, SPOT or TOTAL of both';
comment on column inmss.published_figure.printed is '[O] the value as it was printed, such as £88.8m';
comment on column inmss.published_figure.amount is '[O] the value exactly: whole pence, or a number of placements';
comment on column inmss.published_figure.entered_by is '[T] subject of the one who entered or last changed it';
comment on column inmss.published_figure.entered_name is '[C1] name of the one who entered or last changed it';
comment on column inmss.published_figure.entered_at is '[T] when it was entered or last changed';
comment on column inmss.published_figure.version is '[T] goes up with every change';

alter table inmss.published_figure enable row level security;
alter table inmss.published_figure force row level security;
create policy council on inmss.published_figure to app
    using (tenant_id = (select current_setting('app.tenant_id')::uuid));
grant usage on schema inmss to app;
grant select, insert, update on inmss.published_figure to app;
