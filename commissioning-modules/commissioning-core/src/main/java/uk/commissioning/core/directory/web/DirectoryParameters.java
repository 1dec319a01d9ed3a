package uk.commissioning.core.directory.web;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.directory.DirectoryReason;
import uk.commissioning.core.directory.ProviderQuestion;
import uk.commissioning.core.directory.ProviderQuestion.Place;
import uk.commissioning.core.directory.SoughtNumber;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;

/// The search as it is sent; blank is the same as absent, as empty form fields are sent.
record DirectoryParameters(
        @Nullable String name,
        @Nullable String number,
        @Nullable String kind,
        @Nullable String after,
        @Nullable Integer limit) {

    static final DirectoryParameters NONE = new DirectoryParameters(null, null, null, null, null);

    private static final int LONGEST_NAME = 200;

    ProviderQuestion question() {
        var fields = new Fields();
        var called = fields.read("name", () -> told(name, DirectoryParameters::partOfName));
        var numbered = fields.read("number", () -> told(number, SoughtNumber::parse));
        var ofKind = fields.read("kind", () -> told(kind, DirectoryParameters::kindOf));
        var place =
                fields.read("after", () -> Objects.requireNonNullElse(told(after, DirectoryCursor::of), Place.FIRST));
        var size = fields.read("limit", this::size);
        fields.refuseAny();
        return new ProviderQuestion(called.get(), numbered.get(), ofKind.get(), place.get(), size.get());
    }

    private static String partOfName(String text) {
        if (text.length() > LONGEST_NAME || text.chars().anyMatch(Character::isISOControl)) {
            throw Refused.because(DirectoryReason.PROVIDER_NAME_NOT_RECOGNISED);
        }
        return text.strip();
    }

    private static ProviderKind kindOf(String text) {
        return ListParameters.recognised("kind", ProviderKind.values(), text);
    }

    private int size() {
        if (limit == null) return ProviderQuestion.USUAL_PAGE;
        if (limit < 1 || limit > ProviderQuestion.LARGEST_PAGE) {
            throw Refused.because(PlacementReason.LIMIT_OUT_OF_RANGE, ProviderQuestion.LARGEST_PAGE);
        }
        return limit;
    }

    private static <T> @Nullable T told(@Nullable String text, Function<String, T> reading) {
        return text == null || text.isBlank() ? null : reading.apply(text);
    }
}
