package uk.commissioning.tenants.council.web;

import java.util.Arrays;
import java.util.List;
import uk.commissioning.tenants.council.CouncilIdentifier;
import uk.commissioning.tenants.council.IdentifierScheme;
import uk.commissioning.tenants.web.FormPage;
import uk.commissioning.tenants.web.Words;
import uk.commissioning.ui.Option;

/// The forms that add and end an identifier; `identifiers` are those the council has, or the one to end.
public record IdentifierPage(FormPage form, List<CouncilIdentifier> identifiers) {

    public IdentifierPage {
        identifiers = List.copyOf(identifiers);
    }

    public List<Option> schemes() {
        return Arrays.stream(IdentifierScheme.values())
                .map(scheme -> Option.of(
                                scheme.code(), scheme.title(), scheme.code().equals(form.value("scheme")))
                        .withHint(hint(scheme)))
                .toList();
    }

    public String action() {
        return form.council().path() + "/identifiers/" + identifiers.getFirst().id();
    }

    public String words(CouncilIdentifier identifier) {
        var validity = identifier.validity();
        return identifier.scheme().title() + " " + identifier.value() + ", valid from " + Words.day(validity.from())
                + (validity.to() == null ? "" : " to " + Words.dayOr(validity.to(), ""));
    }

    private static String hint(IdentifierScheme scheme) {
        return switch (scheme) {
            case GSS -> "Nine characters such as E10000016. A council has one on any day.";
            case DFE -> "Three digits such as 886. A council has one on any day.";
            case PPON -> "Such as PLDL-8938-YGYW. A council may have several at once.";
        };
    }
}
