package uk.commissioning.reorganisation.territory.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.reorganisation.territory.ReadMaps;
import uk.commissioning.reorganisation.territory.StoredMap;
import uk.commissioning.tenants.web.PathId;

/// A map as the CSV file that would draw it again. Codes and keys begin with a letter: no cell is a formula.
@RestController
final class MapFiles {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ReadMaps readMaps;

    MapFiles(ReadMaps readMaps) {
        this.readMaps = readMaps;
    }

    @GetMapping({
        "/admin/reorganisations/{reorganisation}/maps/{map}/areas.csv",
        "/api/admin/reorganisations/{reorganisation}/maps/{map}/areas.csv"
    })
    Mono<ResponseEntity<String>> areas(@PathVariable String reorganisation, @PathVariable String map) {
        return Mono.defer(() -> readMaps.find(reorganisation, PathId.of(map)))
                .map(found -> ResponseEntity.ok()
                        .contentType(CSV)
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(reorganisation, found.stored()))
                        .body(text(found.stored())));
    }

    private static String attachment(String reorganisation, StoredMap map) {
        return ContentDisposition.attachment()
                .filename(reorganisation + "-map-" + map.id() + ".csv")
                .build()
                .toString();
    }

    private static String text(StoredMap map) {
        return map.map().successors().entrySet().stream()
                .map(area -> area.getKey() + "," + area.getValue() + "\r\n")
                .collect(Collectors.joining("", "area_code,successor\r\n", ""));
    }
}
