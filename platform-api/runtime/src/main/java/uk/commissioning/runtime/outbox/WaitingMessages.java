package uk.commissioning.runtime.outbox;

import io.r2dbc.postgresql.codec.Interval;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.commissioning.kernel.outbox.Message;
import uk.commissioning.kernel.outbox.Receiver.Delivery;
import uk.commissioning.kernel.tenancy.TenantId;

/// Undelivered messages as the dispatcher sees them. Only the oldest of a council can be taken, so a message that is
/// being delivered, or waits to be tried again, holds back its own council and no other. One that was set aside holds
/// back only what came later about the same record (docs/adr/0013).
final class WaitingMessages {

    private static final int COUNCILS_AT_ONCE = 16;
    private static final int SENTENCE = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> PAYLOAD = new TypeReference<>() {};

    private final DatabaseClient database;

    WaitingMessages(DatabaseClient database) {
        this.database = database;
    }

    /// Takes the oldest due message of each council for the time of a lease.
    Mono<List<Waiting>> take(Set<String> types, Duration lease) {
        return database.sql("""
                with oldest as (
                    select distinct on (tenant_id) tenant_id, id from platform.outbox o
                    where delivered_at is null and set_aside_at is null and type = any(:types)
                      and not exists (select from platform.outbox earlier
                                      where earlier.tenant_id = o.tenant_id and earlier.record_id = o.record_id
                                        and earlier.set_aside_at is not null
                                        and (earlier.created_at, earlier.id) < (o.created_at, o.id))
                    order by tenant_id, created_at, id),
                due as (
                    select o.tenant_id, o.id from platform.outbox o join oldest using (tenant_id, id)
                    where o.delivered_at is null and o.next_attempt <= clock_timestamp()
                    order by o.next_attempt limit :councils for update of o skip locked)
                update platform.outbox o
                set attempts = o.attempts + 1, next_attempt = clock_timestamp() + :lease
                from due where o.tenant_id = due.tenant_id and o.id = due.id
                returning o.tenant_id, o.id, o.type, o.record_id, o.payload::text as payload, o.attempts,
                          o.refusals
                """)
                .bind("types", types.toArray(String[]::new))
                .bind("councils", COUNCILS_AT_ONCE)
                .bind("lease", Interval.of(lease))
                .map(WaitingMessages::waiting)
                .all()
                .collectList();
    }

    Mono<Void> delivered(Waiting waiting) {
        return database.sql("""
                update platform.outbox set delivered_at = clock_timestamp()
                where tenant_id = :council and id = :id and delivered_at is null
                """)
                .bind("council", waiting.delivery().council().value())
                .bind("id", waiting.delivery().messageId())
                .then();
    }

    Mono<Void> tryAgainAfter(Waiting waiting, Duration delay) {
        return database.sql("""
                update platform.outbox set next_attempt = clock_timestamp() + :delay
                where tenant_id = :council and id = :id and attempts = :attempt and delivered_at is null
                """)
                .bind("delay", Interval.of(delay))
                .bind("council", waiting.delivery().council().value())
                .bind("id", waiting.delivery().messageId())
                .bind("attempt", waiting.attempt())
                .then();
    }

    Mono<Void> refusedForGood(Waiting waiting, String sentence, Duration delay) {
        return database.sql("""
                update platform.outbox
                set refusals = refusals + 1, refused_with = :sentence, next_attempt = clock_timestamp() + :delay
                where tenant_id = :council and id = :id and attempts = :attempt and delivered_at is null
                """)
                .bind("sentence", cut(sentence))
                .bind("delay", Interval.of(delay))
                .bind("council", waiting.delivery().council().value())
                .bind("id", waiting.delivery().messageId())
                .bind("attempt", waiting.attempt())
                .then();
    }

    Mono<Void> setAside(Waiting waiting, String sentence) {
        return database.sql("""
                update platform.outbox
                set refusals = refusals + 1, refused_with = :sentence, set_aside_at = clock_timestamp()
                where tenant_id = :council and id = :id and attempts = :attempt and delivered_at is null
                """)
                .bind("sentence", cut(sentence))
                .bind("council", waiting.delivery().council().value())
                .bind("id", waiting.delivery().messageId())
                .bind("attempt", waiting.attempt())
                .then();
    }

    /// How many messages are set aside, over all councils.
    Mono<Long> setAside() {
        return database.sql("select count(*) as messages from platform.outbox where set_aside_at is not null")
                .map(row -> the(row, "messages", Long.class))
                .one();
    }

    private static String cut(String sentence) {
        return sentence.length() <= SENTENCE ? sentence : sentence.substring(0, SENTENCE);
    }

    private static Waiting waiting(Readable row) {
        var message = new Message(
                the(row, "type", String.class),
                the(row, "record_id", UUID.class),
                JSON.readValue(the(row, "payload", String.class), PAYLOAD));
        var delivery =
                new Delivery(new TenantId(the(row, "tenant_id", UUID.class)), the(row, "id", UUID.class), message);
        return new Waiting(delivery, the(row, "attempts", Integer.class), the(row, "refusals", Integer.class));
    }

    private static <T> T the(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }
}
