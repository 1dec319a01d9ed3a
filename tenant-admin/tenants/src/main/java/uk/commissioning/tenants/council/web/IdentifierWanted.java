package uk.commissioning.tenants.council.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.Validity;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.tenants.council.CouncilIdentifier;
import uk.commissioning.tenants.council.CouncilReason;
import uk.commissioning.tenants.council.IdentifierScheme;
import uk.commissioning.tenants.web.Typed;

/// An identifier as it is asked for. Without `validTo` it is valid until further notice.
record IdentifierWanted(
        @Nullable String scheme,
        @Nullable String value,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String source) {

    private static final IdentifierWanted EMPTY = new IdentifierWanted(null, null, null, null, null);

    static IdentifierWanted orEmpty(@Nullable IdentifierWanted wanted) {
        return wanted == null ? EMPTY : wanted;
    }

    CouncilIdentifier toIdentifier() {
        var fields = new Fields();
        var known = fields.read("scheme", () -> IdentifierScheme.parse(Typed.text(scheme)));
        var code = fields.read("value", () -> codeOf(known));
        var from = fields.read("validFrom", () -> Typed.day(validFrom, CouncilReason.IDENTIFIER_FIRST_DAY_REQUIRED));
        var to = fields.read("validTo", () -> Typed.dayOrNone(validTo));
        var validity = fields.read("validTo", () -> new Validity(from.get(), to.get()));
        var published = fields.read("source", () -> CouncilIdentifier.sourceOf(Typed.text(source)));
        fields.refuseAny();
        return new CouncilIdentifier(Ids.next(), known.get(), code.get(), validity.get(), published.get());
    }

    private String codeOf(Supplier<IdentifierScheme> known) {
        var text = Typed.text(value);
        if (text.isEmpty()) throw Refused.because(CouncilReason.IDENTIFIER_VALUE_REQUIRED);
        return known.get().normalised(text);
    }
}
