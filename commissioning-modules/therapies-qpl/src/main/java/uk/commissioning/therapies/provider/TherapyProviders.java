package uk.commissioning.therapies.provider;

import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Mono;

/// Everybody with an order in force on a day or on a qualified list of the council, by name.
interface TherapyProviders {

    Mono<List<TherapyProvider>> on(LocalDate day);
}
