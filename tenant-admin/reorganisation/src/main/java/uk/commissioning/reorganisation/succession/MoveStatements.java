package uk.commissioning.reorganisation.succession;

import java.util.List;
import java.util.stream.Collectors;
import uk.commissioning.kernel.module.LockedIdentities;
import uk.commissioning.kernel.module.SuccessionTable;
import uk.commissioning.kernel.module.SuccessionTable.Replaced;

/// The insert by which the rows of one table go along, made from the table's columns as the catalogue has them, so that
/// a column that was added goes along by itself (docs/adr/0019).
record MoveStatements(SuccessionTable table, List<String> columns, LockedIdentities locked) {

    private static final String COUNCIL = "tenant_id";

    MoveStatements {
        columns = List.copyOf(columns);
    }

    /// Which rows go where: `x` has the successor.
    String insert() {
        var names = columns.stream().map(MoveStatements::quoted).collect(Collectors.joining(", "));
        var values = columns.stream().map(this::value).collect(Collectors.joining(", "));
        return "insert into " + table.table() + " (" + names + ") select " + values + " from " + table.table() + " r "
                + follow() + locks() + " where x.successor_id <> r.tenant_id" + once();
    }

    /// How many rows the predecessors have.
    String held() {
        return "select count(*) from " + table.table()
                + " r where r.tenant_id in (select p.council_id from pg_temp.predecessor p)";
    }

    private String follow() {
        return switch (table.follows()) {
            case CONTRACT -> "join pg_temp.outcome x on x.council_id = r.tenant_id and x.contract_id = " + table.by();
            case CHILD ->
                "join pg_temp.child_heir x on x.council_id = r.tenant_id and x.kept_id = x.child_id and x.child_id = "
                        + table.by();
            case AGREEMENT ->
                "join pg_temp.agreement_heir x on x.council_id = r.tenant_id and x.agreement_id = " + table.by();
            case ENTITLED ->
                "join pg_temp.agreement_heir x on x.entitled and x.council_id = r.tenant_id and x.agreement_id = "
                        + table.by();
            case COUNCIL -> "join pg_temp.link x on x.council_id = r.tenant_id";
            case NOBODY -> throw new IllegalStateException(table.table() + " stays");
        };
    }

    /// What two predecessors say of the same thing is told once; the report counts the other.
    private String once() {
        return table.follows() == SuccessionTable.Follows.COUNCIL ? " on conflict do nothing" : "";
    }

    private String locks() {
        return table.table().equals(locked.table())
                ? " join pg_temp.relocked k on k.council_id = r.tenant_id and k.id = r.id"
                : "";
    }

    private String value(String column) {
        if (column.equals(COUNCIL)) return "x.successor_id";
        var replaced = table.replaced().get(column);
        return replaced == null ? "r." + quoted(column) : replaced(quoted(column), replaced);
    }

    private static String replaced(String column, Replaced by) {
        return switch (by) {
            case NUMBER -> "x.new_ref";
            case PLACES -> part(column, "x.places");
            case PENCE -> part(column, "x.pence");
            case LOCKED -> "k." + column;
            case CHILD ->
                "(select c.kept_id from pg_temp.child_heir c where c.council_id = r.tenant_id and c.child_id = r."
                        + column + ")";
            case CONTRACT ->
                "(select o.contract_id from pg_temp.outcome o where o.council_id = r.tenant_id and o.contract_id = r."
                        + column + " and o.successor_id = x.successor_id)";
        };
    }

    private static String part(String column, String weights) {
        return "case when cardinality(" + weights + ") = 1 then r." + column + " else platform.part(r." + column + ", "
                + weights + ", x.place) end";
    }

    private static String quoted(String column) {
        return '"' + column + '"';
    }
}
