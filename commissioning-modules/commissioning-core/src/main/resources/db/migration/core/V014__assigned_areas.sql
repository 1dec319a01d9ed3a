-- The one place that says whether a child lives in a person's area (domain 10, "assigned area"). Whoever has no area
-- works for the whole council. A child whose district nobody has told lives in no area.
create function core.lives_in(home_district text, area text[])
returns boolean
language sql immutable
return cardinality(area) = 0 or coalesce(home_district = any (area), false);

revoke execute on function core.lives_in(text, text[]) from public;
grant execute on function core.lives_in(text, text[]) to app;
