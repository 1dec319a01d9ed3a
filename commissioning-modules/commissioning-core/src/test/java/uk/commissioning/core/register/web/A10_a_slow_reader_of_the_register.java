package uk.commissioning.core.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.core.register.ReadContractRegister;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Actor;
import uk.commissioning.kernel.tenancy.TenantId;
import uk.commissioning.runtime.tenancy.CouncilBinding;

/// Somebody takes the first piece of a file and then nothing for a while: no connection waits for them, because each
/// page
/// is read in a transaction that ends whatever the reader does.
final class A10_a_slow_reader_of_the_register {
    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final Council KENT = Council.called("slow");
    private static final UUID READER = KENT.person(Role.COMMISSIONER);
    private static final RegisterApi API =
            new RegisterApi(READ_SIDE.bean(ReadContractRegister.class), Clock.systemUTC(), 200);
    private static final RegisterParameters ON_A_DAY =
            new RegisterParameters("2025-06-30", null, null, null, null, null, null, null, null);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @BeforeAll
    static void more_than_two_pages() {
        var dps = KENT.agreement("DPS", "DPS");
        var child = KENT.child("SLOW-CHILD", "Given", "Family", null);
        for (var number = 0; number < 450; number++) {
            KENT.placement("SLOW-" + number, Provider.called("Slow supplier " + number))
                    .of(child)
                    .under(dps, "DPS")
                    .stored();
        }
    }

    @Test
    void of_the_csv_file_holds_no_connection() {
        holdsNoConnection(API.file(ON_A_DAY));
    }

    @Test
    void of_the_workbook_holds_no_connection() {
        holdsNoConnection(API.workbook(ON_A_DAY));
    }

    private static <T> void holdsNoConnection(Mono<ResponseEntity<Flux<T>>> file) {
        var reader = new CouncilBinding(new TenantId(KENT.id()), new Actor(READER, "A Person"), "core", "test");
        var pieces = file.flatMapMany(answer -> Objects.requireNonNull(answer.getBody()));
        StepVerifier.create(pieces.contextWrite(reader::into), 0)
                .thenRequest(2)
                .expectNextCount(2)
                .then(A10_a_slow_reader_of_the_register::noneIsHeld)
                .thenRequest(Long.MAX_VALUE)
                .thenConsumeWhile(_ -> true)
                .expectComplete()
                .verify(LONGEST);
    }

    private static void noneIsHeld() {
        var deadline = Instant.now().plus(LONGEST.dividedBy(2));
        while (!held().equals("0")) {
            assertThat(Instant.now()).as("transactions end in time").isBefore(deadline);
        }
    }

    private static String held() {
        return READ_SIDE
                .database()
                .ask(
                        "select count(*) from pg_stat_activity where usename = 'app' and xact_start is not null and datname = current_database()");
    }
}
