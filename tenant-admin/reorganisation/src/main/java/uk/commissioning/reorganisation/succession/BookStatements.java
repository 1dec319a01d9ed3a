package uk.commissioning.reorganisation.succession;

import uk.commissioning.kernel.module.ReorganisationParticipant.InventoryQuery;
import uk.commissioning.kernel.module.SuccessionTable.Follows;

/// Counts what a predecessor gives away and what successors have of it, with the same query of the module (LG-21).
/// Contracts that several successors have afterwards are counted together, under no successor.
record BookStatements(InventoryQuery inventory) {

    static final String TABLE = """
            create temporary table book (module text, kind text, by_days boolean, is_after boolean, successor_key text, provider_id uuid,
                financial_year int, records bigint, pence bigint) on commit drop""";

    /// Lines of both books side by side. What a contract that is shared counts as may be more records than before, and
    /// its shares of days by the pence of rounding.
    static final String LINES = """
            select b.module, b.kind, b.successor_key, b.financial_year,
                   coalesce(sum(b.records) filter (where not b.is_after), 0)::bigint as records_before,
                   coalesce(sum(b.records) filter (where b.is_after), 0)::bigint as records_after,
                   coalesce(sum(b.pence) filter (where not b.is_after), 0)::bigint as pence_before,
                   coalesce(sum(b.pence) filter (where b.is_after), 0)::bigint as pence_after
            from pg_temp.book b
            group by b.module, b.kind, b.successor_key, b.financial_year
            order by b.module, b.kind, b.successor_key nulls last, b.financial_year nulls first""";

    /// Providers whose counts or pence differ, those of shared contracts over all years together.
    static final String DIFFERENCES = """
            select d.module, d.kind, d.successor_key, d.provider_id, d.financial_year,
                   d.records_before, d.records_after, d.pence_before, d.pence_after
            from (
                select b.module, b.kind, b.by_days, b.successor_key, b.provider_id,
                       case when b.successor_key is not null then b.financial_year end as financial_year,
                       coalesce(sum(b.records) filter (where not b.is_after), 0)::bigint as records_before,
                       coalesce(sum(b.records) filter (where b.is_after), 0)::bigint as records_after,
                       coalesce(sum(b.pence) filter (where not b.is_after), 0)::bigint as pence_before,
                       coalesce(sum(b.pence) filter (where b.is_after), 0)::bigint as pence_after
                from pg_temp.book b
                group by 1, 2, 3, 4, 5, 6) d
            where (d.pence_before <> d.pence_after
                   and not (d.successor_key is null and d.by_days and abs(d.pence_after - d.pence_before) <= d.records_after))
               or (d.successor_key is not null and d.records_before <> d.records_after)
               or (d.successor_key is null and d.records_before > d.records_after)
            order by 1, 2, 3, 4, 5
            limit 200""";

    boolean isCounted() {
        return inventory.follows() != Follows.COUNCIL && inventory.follows() != Follows.NOBODY;
    }

    String before() {
        return into() + """
                select :module, :kind, :byDays, false, %s, q.provider_id, q.financial_year, sum(q.records), sum(q.pence)
                from (%s) q
                join pg_temp.%s x on x.council_id = q.tenant_id and x.%s = q.id %s
                where x.successor_id <> x.council_id %s
                group by 5, 6, 7""".formatted(successor(), inventory.sql(), relation(), id(), narrowed(), once());
    }

    String after() {
        return into() + """
                select :module, :kind, :byDays, true, %s, q.provider_id, q.financial_year, sum(q.records), sum(q.pence)
                from (%s) q
                join platform.inherited i on i.tenant_id = q.tenant_id and i.kind = '%s' and i.id = q.id
                    and i.reorganisation_id = :reorganisation
                join pg_temp.%s x on x.council_id = i.predecessor_id and x.%s = i.original_id
                    and x.successor_id = i.tenant_id %s
                group by 5, 6, 7""".formatted(successor(), inventory.sql(), kindOfOrigin(), relation(), id(), narrowed());
    }

    private static String into() {
        return "insert into pg_temp.book (module, kind, by_days, is_after, successor_key, provider_id, financial_year, records, pence) ";
    }

    private String relation() {
        return switch (inventory.follows()) {
            case CONTRACT -> "outcome";
            case CHILD -> "child_heir";
            default -> "agreement_heir";
        };
    }

    private String id() {
        return switch (inventory.follows()) {
            case CONTRACT -> "contract_id";
            case CHILD -> "child_id";
            default -> "agreement_id";
        };
    }

    private String kindOfOrigin() {
        return switch (inventory.follows()) {
            case CONTRACT -> "CONTRACT";
            case CHILD -> "CHILD";
            default -> "AGREEMENT";
        };
    }

    /// A child that is the same as another is counted with that one.
    private String narrowed() {
        return switch (inventory.follows()) {
            case CHILD -> "and x.kept_id = x.child_id";
            case ENTITLED -> "and x.entitled";
            default -> "";
        };
    }

    private String successor() {
        return inventory.follows() == Follows.CONTRACT
                ? "case when cardinality(x.places) = 1 then x.successor_key end"
                : "x.successor_key";
    }

    private String once() {
        return inventory.follows() == Follows.CONTRACT ? "and x.place = 1" : "";
    }
}
