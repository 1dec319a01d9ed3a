-- PostgreSQL uses an index under row-level security only for operators that it knows to leak nothing, and "contains" for
-- arrays is none. The index made every read of a child's record slower to log, and no search faster.

drop index platform.access_entry_by_record;
