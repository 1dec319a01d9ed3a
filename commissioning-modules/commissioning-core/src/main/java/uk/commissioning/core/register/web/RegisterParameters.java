package uk.commissioning.core.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.placement.AsOf;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.core.register.RegisterCursor;
import uk.commissioning.core.register.RegisterEntry;
import uk.commissioning.core.register.RegisterFilter;
import uk.commissioning.core.register.RegisterQuestion;
import uk.commissioning.core.register.RegisterSort;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.money.MoneyReason;
import uk.commissioning.kernel.refusal.CommonReason;
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

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_TEXT = 200;

    RegisterQuestion question(LocalDate today) {
        var filter = new RegisterFilter(
                amountOver(),
                oneOf("kind", kind, ContractKind.class),
                text("supplier", supplier),
                text("agreement", agreement));
        var order = oneOf("sort", sort, RegisterSort.class);
        return new RegisterQuestion(
                AsOf.of(on, today),
                isPublished(),
                filter,
                Objects.requireNonNullElse(order, RegisterSort.SUPPLIER),
                cursor(),
                size());
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

    private int size() {
        if (limit == null) return USUAL_PAGE;
        if (limit < 1 || limit > RegisterQuestion.LARGEST_PAGE) {
            throw refused("limit", PlacementReason.LIMIT_OUT_OF_RANGE, RegisterQuestion.LARGEST_PAGE);
        }
        return limit;
    }

    private static @Nullable String text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) return null;
        if (text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0) {
            throw refused(field, PlacementReason.REFERENCE_NOT_RECOGNISED);
        }
        return text.strip();
    }

    private static <E extends Enum<E>> @Nullable E oneOf(String field, @Nullable String text, Class<E> list) {
        if (text == null || text.isBlank()) return null;
        for (var value : list.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(text.strip())) return value;
        }
        var words = Stream.of(list.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw refused(field, CommonReason.FIELD_NOT_RECOGNISED, field, words);
    }

    private static Refused refused(String field, Reason reason, Object... arguments) {
        return Refused.fields(List.of(FieldRefusal.of(field, reason, arguments)));
    }
}
