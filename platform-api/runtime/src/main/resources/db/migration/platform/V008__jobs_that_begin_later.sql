-- A job may be asked for now and begin later: forgetting a file that nobody came back to, for instance.
alter table platform.job add column not_before timestamptz not null default now();
comment on column platform.job.not_before is '[T] when it may begin';
drop index platform.job_to_do;
create index job_to_do on platform.job (not_before) where state in ('WAITING', 'RUNNING');
grant insert (not_before) on platform.job to app;
