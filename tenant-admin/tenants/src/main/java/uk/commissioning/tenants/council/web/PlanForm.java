package uk.commissioning.tenants.council.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.tenants.council.IdentifierScheme;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.Typed;
import uk.commissioning.ui.FieldMessage;

/// The plan form as the endpoint's input: one code of each scheme, with one first day and one source for all of them.
record PlanForm(Form form) {

    private static final Set<String> OF_ALL_CODES = Set.of("validFrom", "source");

    CouncilWanted wanted() {
        List<@Nullable IdentifierWanted> identifiers = new ArrayList<>();
        schemes()
                .forEach(scheme -> identifiers.add(new IdentifierWanted(
                        scheme.code(), form.text(field(scheme)), form.text("validFrom"), null, form.text("source"))));
        return new CouncilWanted(form.text("key"), form.text("name"), stateAsked(), form.text("since"), identifiers);
    }

    /// The messages about `identifiers[1].value` under the names that the form's fields have, and in their order.
    List<FieldMessage> messages(List<FieldMessage> messages) {
        var names = names();
        return messages.stream()
                .map(message -> new FieldMessage(
                        names.getOrDefault(message.field(), shortened(message.field())), message.message()))
                .distinct()
                .sorted(Comparator.comparing(message -> OF_ALL_CODES.contains(message.field())))
                .toList();
    }

    private String stateAsked() {
        return Typed.text(form.text("state"));
    }

    private Map<String, String> names() {
        var names = new HashMap<String, String>();
        var asked = schemes().toList();
        for (int place = 0; place < asked.size(); place++) {
            names.put("identifiers[" + place + "].value", field(asked.get(place)));
        }
        return names;
    }

    private Stream<IdentifierScheme> schemes() {
        return Stream.of(IdentifierScheme.values())
                .filter(scheme -> !Typed.text(form.text(field(scheme))).isEmpty());
    }

    private static String shortened(String field) {
        return field.startsWith("identifiers[") ? field.substring(field.indexOf("].") + 2) : field;
    }

    private static String field(IdentifierScheme scheme) {
        return switch (scheme) {
            case GSS -> "gss";
            case DFE -> "dfe";
            case PPON -> "ppon";
        };
    }
}
