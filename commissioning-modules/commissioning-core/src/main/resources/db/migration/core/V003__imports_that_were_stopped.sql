-- An import that ended before its rows were looked at says so and why.
alter table core.import add column reason text check (length(reason) <= 80);
comment on column core.import.reason is '[C1] code of what stopped it before its rows were looked at; none otherwise';
alter table core.import drop constraint import_state_check;
alter table core.import add constraint import_state_check
    check (state in ('WAITING', 'STORED', 'CHECKED', 'REFUSED', 'STOPPED', 'FAILED'));
comment on column core.import.state is '[C1] WAITING, STORED, CHECKED (a trial), REFUSED (its rows), STOPPED or FAILED';
