package uk.commissioning.reorganisation.run;

import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.reorganisation.plan.Plan;

/// Entries in the councils' audits, in the vesting's own transaction.
final class PostgresChronicle implements Chronicle {

    private static final String ENTRIES = """
            insert into platform.audit_entry
                (tenant_id, id, actor, actor_name, action, outcome, record_kind, record_id, details, correlation_id)
            select c.tenant_id, gen_random_uuid(), :actor, left(:name, 200), 'reorganisation.vested', 'DONE', 'reorganisation',
                   r.id,
                   jsonb_build_object('plan', :plan::text, 'digest', :digest::text)
                       || case when c.tenant_id in (select q.council_id from platform.predecessor q) then '{}'::jsonb
                          else (select jsonb_build_object('seals', coalesce(string_agg(s.words, ', ' order by s.words), ''))
                                from (select distinct on (e.tenant_id) p.key || ' ' || e.number || ' ' || encode(e.chain_hash, 'hex') as words
                                      from platform.seal e join platform.council p on p.tenant_id = e.tenant_id
                                      where e.log = 'AUDIT' and e.tenant_id in (select q.council_id from platform.predecessor q)
                                      order by e.tenant_id, e.number desc) s) end,
                   ''
            from platform.council c cross join platform.reorganisation r
            where c.tenant_id in (select q.council_id from platform.predecessor q)
               or c.key in (select s.key from platform.successor s)""";

    private final DatabaseClient database;

    PostgresChronicle(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> vested(Plan plan) {
        return Actor.current()
                .flatMap(actor -> database.sql(ENTRIES)
                        .bind("actor", actor.subject())
                        .bind("name", actor.name())
                        .bind("plan", String.valueOf(plan.number()))
                        .bind("digest", plan.digest())
                        .then());
    }
}
