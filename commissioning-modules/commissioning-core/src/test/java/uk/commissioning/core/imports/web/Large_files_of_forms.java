package uk.commissioning.core.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import uk.commissioning.kernel.permission.Role;

/// A child's data is never on disk in the clear. The folder for temporary files is replaced by a file here, so that an
/// upload which touches the disk fails.
class Large_files_of_forms {

    private static final int LIMIT = 2 * 1024 * 1024;
    private static final String FORM = "/councils/large-files/core/imports/kinds/placements";
    private static WebTestClient person;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        var storage = folder.resolve("storage");
        var service = ImportsOverTheWeb.with(Map.of(
                "platform.limits.file",
                LIMIT + "B",
                "spring.webflux.multipart.file-storage-directory",
                storage.toString()));
        Files.deleteIfExists(storage);
        Files.writeString(storage, "not a folder");
        service.council("large-files");
        person = service.person("large-files", Role.PLACEMENT_OFFICER);
    }

    @Test
    void are_taken_up_to_the_limit_without_touching_the_disk() {
        for (var size : new int[] {300 * 1024, LIMIT}) {
            person.post()
                    .uri(FORM)
                    .body(ImportsOverTheWeb.form("large.csv", file(size)))
                    .exchange()
                    .expectStatus()
                    .isSeeOther();
        }
    }

    @Test
    void above_it_are_refused_with_a_sentence() {
        for (var size : new int[] {LIMIT + 1, 2 * LIMIT}) {
            assertThat(refused(size)).contains("The file is larger than 2 MB.");
        }
    }

    private static String refused(int size) {
        return person.post()
                .uri(FORM)
                .accept(MediaType.TEXT_HTML)
                .body(ImportsOverTheWeb.form("large.csv", file(size)))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private static byte[] file(int size) {
        return "x".repeat(size).getBytes(StandardCharsets.UTF_8);
    }
}
