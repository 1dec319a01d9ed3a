package uk.commissioning.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The same JSON that the platform answers to somebody who may not know whom the placement is for.
record BareAnswer(
        UUID id,
        Contract contract,
        School school,
        String provider,
        int weeks,
        LocalDate feesOn,
        long annualFeePence,
        List<Fee> fees) {

    record Contract(
            String ref,
            String regime,
            String route,
            Agreement agreement,
            @Nullable String routeReason,
            LocalDate agreedOn,
            Term term) {}

    record Agreement(String ref, String title, String lot) {}

    record Term(LocalDate from, @Nullable LocalDate to) {}

    record School(String name, String urn) {}

    record Fee(
            String purpose,
            long annualPence,
            LocalDate from,
            @Nullable LocalDate to) {}
}
