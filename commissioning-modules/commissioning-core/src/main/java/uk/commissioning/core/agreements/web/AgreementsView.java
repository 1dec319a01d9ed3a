package uk.commissioning.core.agreements.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.AgreementKind;
import uk.commissioning.core.agreements.AgreementLine;
import uk.commissioning.core.agreements.AgreementList;
import uk.commissioning.core.listing.Address;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.ui.FieldMessage;

/// What the list of agreements shows.
public record AgreementsView(
        String council, AgreementList list, @Nullable String on, List<FieldMessage> errors) {

    public AgreementsView {
        errors = List.copyOf(errors);
    }

    static String path(String council) {
        return "/councils/" + council + "/core/agreements";
    }

    static String kind(AgreementKind kind) {
        return switch (kind) {
            case DPS -> "Dynamic purchasing system";
            case FRAMEWORK -> "Framework";
            case OPEN_FRAMEWORK -> "Open framework";
            case QUALIFIED_LIST -> "Qualified list";
            case OTHER -> "Other agreement";
        };
    }

    public String path() {
        return path(council);
    }

    public String day() {
        return DayWords.of(list.day());
    }

    public @Nullable String nextPage() {
        var next = list.next();
        return next == null
                ? null
                : new Address(path()).with("on", on).with("after", next.text()).toString();
    }

    public String kind(AgreementLine line) {
        return kind(line.kind());
    }

    public String dates(AgreementLine line) {
        return DayWords.span(line.term().from(), line.term().to());
    }
}
