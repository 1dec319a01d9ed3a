package uk.commissioning.inmss.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.placement.PlacementFigures;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.transaction.Transactions;

final class Reading_the_overview {

    private final AtomicInteger questions = new AtomicInteger();
    private final PlacementFigures figures = definition -> Mono.fromSupplier(() -> {
        questions.incrementAndGet();
        return new PlacementFigures.Figures(List.of(), null, null, null, 0);
    });

    @Test
    void takes_one_question_to_the_core_in_one_reading_transaction() {
        var reading = new ReadMarketOverview(new OneReading(), figures)
                .read(PlacementDefinition.activeDayPlacements(LocalDate.of(2025, 6, 30)));

        StepVerifier.create(reading).expectNextCount(1).expectComplete().verify(Duration.ofSeconds(10));
        assertThat(questions).hasValue(1);
    }

    /// Counts as a transaction what asks for the right permission.
    private static final class OneReading implements Transactions {

        @Override
        public <T> Mono<T> reading(Permission permission, Mono<T> work) {
            assertThat(permission).isEqualTo(OverviewPermission.READ);
            return work;
        }

        @Override
        public <T> Mono<T> writing(Permission permission, Mono<T> work) {
            return Mono.error(new AssertionError("The overview changes nothing"));
        }
    }
}
