package uk.commissioning.testing.blocking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingMethod;
import reactor.blockhound.BlockingOperationError;

/// R12: a call that waits on a thread which serves many councils fails the test class in which it was seen. It goes on
/// there, so that one such call does not hide the next. Found by JUnit itself in every jar
/// (`junit-platform.properties`).
public final class NothingBlocks implements AfterAllCallback {

    private static final Queue<BlockingOperationError> SEEN = new ConcurrentLinkedQueue<>();

    static {
        var watch = BlockHound.builder().blockingMethodCallback(NothingBlocks::seen);
        BlockHound.Builder loaded = watch.loadIntegrations();
        AllowedToBlock.CALLS.forEach(call -> loaded.allowBlockingCallsInside(call.type(), call.method()));
        loaded.install();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var seen = forgotten();
        if (seen.isEmpty()) return;

        var kinds = oneOfAKind(seen);
        var failure = new AssertionError("%d calls waited on a thread that must not: %s".formatted(seen.size(), kinds));
        kinds.values().forEach(failure::addSuppressed);
        throw failure;
    }

    /// One for each place of the libraries or of ours that called what waits.
    private static Map<String, BlockingOperationError> oneOfAKind(List<BlockingOperationError> seen) {
        Map<String, BlockingOperationError> byCaller = new LinkedHashMap<>();
        seen.forEach(error -> byCaller.putIfAbsent(caller(error), error));
        return byCaller;
    }

    private static String caller(BlockingOperationError error) {
        return Stream.of(error.getStackTrace())
                .filter(frame -> !"java.base".equals(frame.getModuleName()))
                .filter(frame -> !frame.getClassName().startsWith("reactor.blockhound"))
                .filter(frame -> !frame.getClassName().equals(NothingBlocks.class.getName()))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("");
    }

    /// What was seen since it was last asked.
    public static List<BlockingOperationError> forgotten() {
        List<BlockingOperationError> seen = new ArrayList<>();
        for (var next = SEEN.poll(); next != null; next = SEEN.poll()) seen.add(next);
        return seen;
    }

    private static void seen(BlockingMethod method) {
        SEEN.add(new BlockingOperationError(method));
    }
}
