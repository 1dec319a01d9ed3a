package uk.commissioning.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commissioning.kernel.module.CommissioningModule;
import uk.commissioning.kernel.module.ReorganisationParticipant.InventoryQuery;
import uk.commissioning.kernel.module.SuccessionTable;
import uk.commissioning.kernel.module.SuccessionTable.Follows;

/// Moves rows as the participants say, with the rights of the role `reorganiser`, in a transaction that is rolled
/// back. Nothing is replaced: no numbers meet, nothing is shared, and nobody unlocks anything here.
final class Succession implements AutoCloseable {

    private static final World WORLD = World.RUNNING;
    private static final List<String> SUCCESSORS = List.of("succession-one", "succession-two");

    private final Connection connection;
    private final List<UUID> heirs = new ArrayList<>();

    /// A reorganisation of the predecessors into two new councils.
    Succession(UUID... predecessors) throws SQLException {
        connection = WORLD.database().connectAsSuperuser();
        connection.setAutoCommit(false);
        var id = UUID.randomUUID();
        run("""
                insert into platform.reorganisation (id, key, name, vesting_day, made_by)
                values ('%1$s', 'succession', 'Succession', '2028-04-01', '%1$s')""".formatted(id));
        for (var predecessor : predecessors) {
            run("""
                    insert into platform.predecessor (reorganisation_id, council_id, agreed_at, agreed_by, agreed_name)
                    values ('%1$s', '%2$s', now(), '%1$s', 'Lee Lead')""".formatted(id, predecessor));
        }
        for (var key : SUCCESSORS) heirs.add(successor(id, key));
        run("set local role reorganiser");
        run("set local app.reorganisation = '%s'".formatted(id));
        run("select platform.begin_rehearsal()");
    }

    private UUID successor(UUID reorganisation, String key) throws SQLException {
        var council = UUID.randomUUID();
        run(
                "insert into platform.council (tenant_id, key, name, state, state_since) values ('%s', '%s', '%s', 'SHADOW', '2027-05-10')"
                        .formatted(council, key, key));
        run("insert into platform.successor (reorganisation_id, key, name) values ('%s', '%s', '%s')"
                .formatted(reorganisation, key, key));
        return council;
    }

    UUID one() {
        return heirs.getFirst();
    }

    UUID other() {
        return heirs.getLast();
    }

    /// Everything of a council that goes along.
    void all(UUID predecessor, UUID heir) throws SQLException {
        for (var table : tables()) insert(table, predecessor, heir, "true");
    }

    /// What follows these contracts, with the children and the agreements they name.
    void contracts(UUID predecessor, UUID heir, String which) throws SQLException {
        var chosen = "from core.portfolio_contract p where p.tenant_id = '%s' and (%s)".formatted(predecessor, which);
        var ids = Map.of(
                Follows.CONTRACT, "select p.contract_id " + chosen,
                Follows.CHILD, "select p.child_id " + chosen,
                Follows.AGREEMENT, "select p.agreement_id " + chosen,
                Follows.ENTITLED, "select p.agreement_id " + chosen);
        for (var table : tables()) {
            var followed = ids.get(table.follows());
            insert(table, predecessor, heir, followed == null ? "true" : table.by() + " in (" + followed + ")");
        }
    }

    private void insert(SuccessionTable table, UUID predecessor, UUID heir, String which) throws SQLException {
        var columns = lines("""
                select quote_ident(attname) from pg_attribute
                where attrelid = '%s'::regclass and attnum > 0 and attgenerated = '' and not attisdropped
                  and attname <> 'tenant_id'""".formatted(table.table()));
        run("insert into %1$s (tenant_id, %2$s) select '%3$s', %2$s from %1$s r where r.tenant_id = '%4$s' and %5$s"
                .formatted(table.table(), String.join(", ", columns), heir, predecessor, which));
    }

    private static List<SuccessionTable> tables() {
        return CommissioningModule.installed().stream()
                .flatMap(module -> module.reorganisation().succession().stream())
                .filter(table -> table.follows() != Follows.NOBODY)
                .toList();
    }

    static List<InventoryQuery> inventory() {
        return CommissioningModule.installed().stream()
                .flatMap(module -> module.reorganisation().inventory().stream())
                .toList();
    }

    /// The rows of an inventory query that are of a council, without it.
    List<String> counted(InventoryQuery query, UUID council) throws SQLException {
        return lines("""
                select concat_ws(' ', coalesce(q.id::text, '-'), coalesce(q.provider_id::text, '-'),
                                 coalesce(q.financial_year::text, '-'), q.records, q.pence)
                from (%s) q where q.tenant_id = '%s' order by 1""".formatted(query.sql(), council));
    }

    List<String> lines(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var lines = new ArrayList<String>();
            while (rows.next()) lines.add(rows.getString(1));
            return lines;
        }
    }

    String line(String query) throws SQLException {
        return lines(query).stream().collect(Collectors.joining(", "));
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
