package uk.commissioning.core.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.core.register.RegisterCursor;
import uk.commissioning.core.register.RegisterEntry;
import uk.commissioning.core.register.RegisterFilter;
import uk.commissioning.core.register.RegisterQuestion;
import uk.commissioning.core.register.RegisterSort;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.money.MoneyReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Reason;
import uk.commissioning.kernel.refusal.Refused;

/// The query parameters of the register; blank is the same as absent, as empty form fields are sent.
record RegisterParameters(
        @Nullable String on,
        @Nullable Boolean published,
        @Nullable Long over,
        @Nullable String kind,
        @Nullable String supplier,
        @Nullable String agreement,
        @Nullable String sort,
        @Nullable String after,
        @Nullable Integer limit) {

    private static final int LONGEST_TEXT = 200;

    RegisterQuestion question(LocalDate today) {
        var filter = new RegisterFilter(
                amountOver(),
                ListParameters.oneOf("kind", ContractKind.values(), kind),
                ListParameters.text("supplier", supplier, LONGEST_TEXT),
                ListParameters.text("agreement", agreement, LONGEST_TEXT));
        var order = ListParameters.oneOf("sort", RegisterSort.values(), sort);
        return new RegisterQuestion(
                AsOf.of(on, today),
                isPublished(),
                filter,
                Objects.requireNonNullElse(order, RegisterSort.SUPPLIER),
                cursor(),
                ListParameters.limit(limit));
    }

    boolean isPublished() {
        return Boolean.TRUE.equals(published);
    }

    /// Publication is about contracts over the Code's threshold, unless another amount is asked for.
    private @Nullable Money amountOver() {
        if (over == null) return isPublished() ? RegisterEntry.TRANSPARENCY_THRESHOLD : null;
        if (over < 0) throw refused("over", MoneyReason.AMOUNT_NEGATIVE);
        return Money.ofPence(over);
    }

    private @Nullable RegisterCursor cursor() {
        return after == null || after.isBlank() ? null : RegisterCursor.of(after);
    }

    private static Refused refused(String field, Reason reason, Object... arguments) {
        return Refused.fields(List.of(FieldRefusal.of(field, reason, arguments)));
    }
}
