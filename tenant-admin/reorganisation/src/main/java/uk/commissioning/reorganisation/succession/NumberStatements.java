package uk.commissioning.reorganisation.succession;

import uk.commissioning.kernel.module.Portfolio;

/// Numbers in a successor: where it would have one twice, its own stays, then that of the predecessor whose key comes
/// first; the other gets its predecessor's key in front.
record NumberStatements(Portfolio portfolio) {

    String contracts() {
        return renumbered("outcome", "contract_id", "true", portfolio.contracts());
    }

    String agreements() {
        return renumbered("agreement_heir", "agreement_id", "true", portfolio.agreements());
    }

    String children() {
        return renumbered("child_heir", "child_id", "n.kept_id = n.child_id", portfolio.children());
    }

    private static String renumbered(String table, String id, String counted, String own) {
        return """
                update pg_temp.%1$s o set new_ref = left(t.key || '/' || o.new_ref, 60)
                from (
                    select n.council_id, n.%2$s as id, n.successor_key, p.key,
                           rank() over (partition by n.successor_id, n.new_ref order by n.successor_id <> n.council_id, p.key) as nth,
                           exists (select from %4$s e
                                   where e.tenant_id = n.successor_id and e.tenant_id <> n.council_id and e.ref = n.new_ref) as taken
                    from pg_temp.%1$s n
                    join pg_temp.predecessor p on p.council_id = n.council_id
                    where %3$s) t
                where (t.nth > 1 or t.taken) and o.successor_id <> o.council_id
                  and o.council_id = t.council_id and o.%2$s = t.id and o.successor_key = t.successor_key""".formatted(table, id, counted, own);
    }
}
