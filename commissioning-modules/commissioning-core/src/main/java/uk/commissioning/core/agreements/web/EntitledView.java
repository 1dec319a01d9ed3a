package uk.commissioning.core.agreements.web;

import java.util.List;
import uk.commissioning.core.agreements.EntitleAuthority;
import uk.commissioning.core.agreements.Entitled;
import uk.commissioning.core.agreements.EntitledWanted;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.kernel.place.Districts;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// What the forms about who may use an agreement show.
public record EntitledView(
        String council, EntitleAuthority.Asked asked, EntitledWanted.Typed typed, List<FieldMessage> errors) {

    public EntitledView {
        errors = List.copyOf(errors);
    }

    static EntitledView of(String council, EntitleAuthority.Asked asked) {
        return new EntitledView(council, asked, new EntitledWanted.Typed(null, null, null, null, null), List.of());
    }

    EntitledView again(EntitledWanted.Typed again, Refused refused) {
        return new EntitledView(council, asked, again, FieldMessage.of(refused));
    }

    public String path() {
        return AgreementsView.path(council) + "/" + asked.agreementId();
    }

    public String end() {
        var entry = asked.entry();
        return path() + "/entitled/" + (entry == null ? "" : entry.id()) + "/end";
    }

    public String version() {
        var entry = asked.entry();
        return entry == null ? "" : Long.toString(entry.version());
    }

    public String entry() {
        var entry = asked.entry();
        return entry == null ? "" : whom(entry) + ", " + DayWords.span(entry.from(), entry.to());
    }

    public List<Option> kinds() {
        var isSuccessors = Entitled.Kind.SUCCESSORS.name().equals(typed.kind());
        return List.of(
                Option.of("AUTHORITY", "An authority", !isSuccessors),
                Option.of("SUCCESSORS", "Successors in title", isSuccessors)
                        .withHint(
                                "Whichever councils take over from those entitled when local government is reorganised"));
    }

    /// Such as "Medway Council (E06000035)".
    static String whom(Entitled entitled) {
        var name = entitled.whom().authority();
        var code = entitled.whom().gss();
        if (entitled.whom().kind() == Entitled.Kind.SUCCESSORS) return "Successors in title";
        if (code == null) return name == null ? "" : name;

        return (name == null ? Districts.england().name(code) : name) + " (" + code + ")";
    }
}
