package uk.commissioning.runtime.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.outbox.Receiver;
import uk.commissioning.kernel.outbox.RefusedForGood;
import uk.commissioning.runtime.telemetry.Seams;

/// Delivers to the receivers of this process, at least once and in order per council, with no transaction of ours
/// open. Messages of types that nobody here receives are left alone: another process receives them.
final class OutboxDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDispatcher.class);
    private static final Duration DELIVERY_TIME = Duration.ofSeconds(45);
    private static final Duration LEASE = Duration.ofSeconds(60);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 9;

    /// With the delays between them, some eight minutes of refusals.
    private static final int REFUSALS = 10;

    private final WaitingMessages messages;
    private final List<Receiver> receivers;
    private final Set<String> types;
    private final Seams seams;

    OutboxDispatcher(WaitingMessages messages, List<Receiver> receivers, Seams seams) {
        this.messages = messages;
        this.seams = seams;
        this.receivers = List.copyOf(receivers);
        this.types = receivers.stream()
                .flatMap(receiver -> receiver.types().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Delivers the oldest due message of each council; answers how many messages it took.
    Mono<Long> deliver() {
        if (types.isEmpty()) return Mono.just(0L);

        return messages.take(types, LEASE)
                .flatMap(
                        taken -> Flux.fromIterable(taken).flatMap(this::deliver).then(Mono.just((long) taken.size())));
    }

    private Mono<Void> deliver(Waiting waiting) {
        return Flux.fromIterable(receivers)
                .filter(receiver ->
                        receiver.types().contains(waiting.delivery().message().type()))
                .concatMap(receiver -> Mono.defer(() -> receiver.receive(waiting.delivery())))
                .then()
                .timeout(DELIVERY_TIME)
                .then(Mono.defer(() -> messages.delivered(waiting)))
                .onErrorResume(RefusedForGood.class, refused -> refused(waiting, refused))
                .onErrorResume(failure -> tryAgain(waiting, failure));
    }

    /// Tried again some times, because a receiver may be set up wrongly for a while; then set aside, so that one
    /// message does not hold a council's others for ever.
    private Mono<Void> refused(Waiting waiting, RefusedForGood refused) {
        var sentence = String.valueOf(refused.getMessage());
        var type = waiting.delivery().message().type();
        var refusals = waiting.refusals() + 1;
        if (refusals < REFUSALS) {
            LOG.warn("Message {} of type {} was refused: {}", waiting.delivery().messageId(), type, sentence);
            return messages.refusedForGood(waiting, sentence, delayAfter(refusals));
        }
        LOG.error("Message {} of type {} is set aside: {}", waiting.delivery().messageId(), type, sentence);
        seams.setAside(type);
        return messages.setAside(waiting, sentence);
    }

    private Mono<Void> tryAgain(Waiting waiting, Throwable failure) {
        var delay = delayAfter(waiting.attempt());
        LOG.warn(
                "Message {} of type {} was not delivered at attempt {}; the next is in {}",
                waiting.delivery().messageId(),
                waiting.delivery().message().type(),
                waiting.attempt(),
                delay,
                failure);
        return messages.tryAgainAfter(waiting, delay);
    }

    /// 1 second, 2, 4 … up to five minutes.
    static Duration delayAfter(int attempt) {
        var delay = Duration.ofSeconds(1L << Math.min(DOUBLINGS, attempt - 1));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }
}
