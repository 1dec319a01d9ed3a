-- What a reorganisation reads of this module and where it inserts (docs/adr/0019). A later migration that makes a table of
-- councils calls this again at its end; a test fails otherwise.
call platform.open_to_reorganisation('inmss', variadic array[]::text[]);
