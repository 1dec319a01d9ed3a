package uk.commissioning.inmss.comparison.web;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.inmss.comparison.LikeWithLike;
import uk.commissioning.inmss.comparison.ReadLikeWithLike;
import uk.commissioning.kernel.calendar.London;

/// Like with like as JSON and CSV (IN-72).
@RestController
final class ComparisonApi {

    private final ReadLikeWithLike readLikeWithLike;
    private final Clock clock;

    ComparisonApi(ReadLikeWithLike readLikeWithLike, Clock clock) {
        this.readLikeWithLike = readLikeWithLike;
        this.clock = clock;
    }

    @GetMapping("/api/councils/{council}/inmss/like-with-like")
    Mono<ComparisonAnswer> comparison(@ModelAttribute ComparisonParameters parameters) {
        return read(parameters).map(ComparisonAnswer::of);
    }

    @GetMapping({"/councils/{council}/inmss/like-with-like.csv", "/api/councils/{council}/inmss/like-with-like.csv"})
    Mono<ResponseEntity<String>> file(@ModelAttribute ComparisonParameters parameters) {
        return read(parameters).map(ComparisonCsv::of);
    }

    private Mono<LikeWithLike> read(ComparisonParameters parameters) {
        return readLikeWithLike.read(parameters.asked(London.dateOf(clock.instant())));
    }
}
