package uk.commissioning.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Asks over a number of connections at once, each as soon as its last answer is there.
final class Load implements AutoCloseable {

    static final int CONNECTIONS = 16;

    private static final int CONNECTIONS_TO_WARM = 3;

    private static final double NANOSECONDS = 1e9;

    private final ExecutorService people = Executors.newFixedThreadPool(
            CONNECTIONS, Thread.ofPlatform().daemon().name("load-", 0).factory());

    /// Answers a second, over all connections.
    double rate(Request request, Duration length) {
        return rate(request, length, CONNECTIONS);
    }

    /// Few connections leave the compiler of the Java machine its share of the cores.
    double warmed(Request request, Duration length) {
        return rate(request, length, CONNECTIONS_TO_WARM);
    }

    private double rate(Request request, Duration length, int connections) {
        var connected = new CountDownLatch(connections);
        Callable<Double> person = () -> asking(request, length, connected);
        var counts = IntStream.range(0, connections)
                .mapToObj(_ -> people.submit(person))
                .toList();
        double rate = 0;
        for (var count : counts) rate += told(count::get);
        return rate;
    }

    /// One answer, and how long it took.
    static Answer once(Request request) {
        return told(() -> {
            try (var connection = new KeptAlive(request)) {
                connection.ask();
                long began = System.nanoTime();
                var body = connection.ask();
                return new Answer(body, Duration.ofNanos(System.nanoTime() - began));
            }
        });
    }

    /// Whether the question gets an answer at all.
    static boolean isAnswered(Request request) {
        try (var connection = new KeptAlive(request)) {
            connection.ask();
            return true;
        } catch (IOException | CannotMeasure notYet) {
            return false;
        }
    }

    private static double asking(Request request, Duration length, CountDownLatch connected)
            throws IOException, InterruptedException {
        try (var connection = new KeptAlive(request)) {
            connection.ask();
            connected.countDown();
            connected.await();
            return asking(connection, length);
        } finally {
            connected.countDown();
        }
    }

    private static double asking(KeptAlive connection, Duration length) throws IOException {
        long began = System.nanoTime();
        long passed = 0;
        long answers = 0;
        while (passed < length.toNanos()) {
            connection.ask();
            answers++;
            passed = System.nanoTime() - began;
        }
        return answers * NANOSECONDS / passed;
    }

    private static <T> T told(Callable<T> asking) {
        try {
            return asking.call();
        } catch (ExecutionException failure) {
            throw new CannotMeasure("A request was not answered: " + failure.getCause(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("The bench was stopped.", stopped);
        } catch (Exception failure) {
            throw new CannotMeasure("A request was not answered: " + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
    }

    record Answer(byte[] body, Duration time) {}
}
