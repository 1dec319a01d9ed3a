package uk.commissioning.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Scanner;
import java.util.zip.ZipFile;

/// A register of 100,000 lines taken as files by somebody who reads slowly, from a platform of its own with a heap of
/// 256 MB. A platform that runs out of it stops, and the file with it.
final class SmallHeap implements AutoCloseable {

    static final int LINES = 100_000;
    static final int MEGABYTES = 256;

    private static final String ON = "?on=2025-06-30";
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final String ROW = "<row ";

    private final HttpClient http = HttpClient.newHttpClient();
    private final PostgresCouncil council;
    private final PlatformProcess platform;
    private final String token;

    SmallHeap(PostgresServer server, Keys keys) {
        this.council = new PostgresCouncil(server, "hundred-thousand");
        council.otherContracts(LINES);
        server.run("vacuum analyze core.contract", "vacuum analyze core.fee_line");
        this.token = keys.token(council.person("COMMISSIONER"));
        this.platform = new PlatformProcess(MEGABYTES, server, keys);
    }

    /// How long the file took, its last line included; refuses a file that lacks one.
    Duration csv() {
        return taken("csv", SmallHeap::linesOfText);
    }

    Duration workbook() {
        return taken("xlsx", SmallHeap::rowsOfTheFirstSheet);
    }

    private Duration taken(String ending, Lines counting) {
        var address = URI.create("http://localhost:%d/api/councils/%s/core/register.%s%s"
                .formatted(platform.port(), council.key(), ending, ON));
        var question = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .build();
        var began = Instant.now();
        try (var file =
                new SlowStream(http.send(question, BodyHandlers.ofInputStream()).body())) {
            long lines = counting.in(file);
            if (lines <= LINES) throw new CannotMeasure("The file ." + ending + " had " + lines + " lines.", null);
            return Duration.between(began, Instant.now());
        } catch (IOException failure) {
            throw new CannotMeasure("The file ." + ending + " broke off with a heap of " + MEGABYTES + " MB.", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("The bench was stopped.", stopped);
        }
    }

    private static long linesOfText(InputStream file) throws IOException {
        return new BufferedReader(new InputStreamReader(file, UTF_8)).lines().count();
    }

    /// A workbook is kept first: its list of parts stands at its end.
    private static long rowsOfTheFirstSheet(InputStream file) throws IOException {
        var kept = Files.createTempFile("register", ".xlsx");
        try {
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            try (var workbook = new ZipFile(kept.toFile());
                    var rows = new Scanner(workbook.getInputStream(workbook.getEntry(FIRST_SHEET)), UTF_8)) {
                return rows.useDelimiter(ROW).tokens().skip(1).count();
            }
        } finally {
            Files.delete(kept);
        }
    }

    @Override
    public void close() {
        platform.close();
        http.close();
    }

    @FunctionalInterface
    private interface Lines {
        long in(InputStream file) throws IOException;
    }
}
