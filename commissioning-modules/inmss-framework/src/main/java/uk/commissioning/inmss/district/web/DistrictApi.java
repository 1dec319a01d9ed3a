package uk.commissioning.inmss.district.web;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.inmss.district.DistrictGaps;
import uk.commissioning.inmss.district.ReadDistrictGaps;
import uk.commissioning.kernel.calendar.London;

/// District gaps as JSON and CSV (AC-16).
@RestController
final class DistrictApi {

    private final ReadDistrictGaps readDistrictGaps;
    private final Clock clock;

    DistrictApi(ReadDistrictGaps readDistrictGaps, Clock clock) {
        this.readDistrictGaps = readDistrictGaps;
        this.clock = clock;
    }

    @GetMapping("/api/councils/{council}/inmss/districts")
    Mono<DistrictAnswer> districts(@ModelAttribute DistrictParameters parameters) {
        return read(parameters).map(DistrictAnswer::of);
    }

    @GetMapping({"/councils/{council}/inmss/districts.csv", "/api/councils/{council}/inmss/districts.csv"})
    Mono<ResponseEntity<String>> file(@ModelAttribute DistrictParameters parameters) {
        return read(parameters).map(DistrictCsv::of);
    }

    private Mono<DistrictGaps> read(DistrictParameters parameters) {
        return readDistrictGaps.read(parameters.asked(London.dateOf(clock.instant())), parameters.agreementAsked());
    }
}
