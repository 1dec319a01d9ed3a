-- A message that its receiver refuses for good is set aside, kept and visible (docs/adr/0013).
alter table platform.outbox
    add column refusals     int not null default 0,
    add column refused_with text check (length(refused_with) <= 200),
    add column set_aside_at timestamptz;
comment on column platform.outbox.refusals is '[T] how often the receiver refused it for good';
comment on column platform.outbox.refused_with is '[T] the receiver''s last refusal, without personal data';
comment on column platform.outbox.set_aside_at is '[T] when it was set aside, after which it is not tried again; none otherwise';
create index outbox_set_aside on platform.outbox (tenant_id, record_id, created_at, id) where set_aside_at is not null;
grant update (refusals, refused_with, set_aside_at) on platform.outbox to dispatcher;
