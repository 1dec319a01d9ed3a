package uk.commissioning.bench;

/// Counts the statements that requests send as the role `app`, without BEGIN, SET and COMMIT, as the database saw them.
final class PostgresStatements {

    private static final int REQUESTS = 10;

    private final PostgresServer server;

    PostgresStatements(PostgresServer server) {
        this.server = server;
    }

    /// Statements of one request of the kind, once what can be remembered is remembered.
    long of(Request request) {
        Load.once(request);
        server.countStatements(true);
        Load.once(request);
        long before = counted();
        for (int asked = 0; asked < REQUESTS / 2; asked++) Load.once(request);
        long after = counted();
        server.countStatements(false);
        return Math.round((double) (after - before) / REQUESTS);
    }

    private long counted() {
        return Long.parseLong(server.ask("""
                select coalesce(sum(s.calls), 0)::bigint
                from pg_stat_statements s join pg_roles r on r.oid = s.userid
                where r.rolname = 'app'"""));
    }
}
