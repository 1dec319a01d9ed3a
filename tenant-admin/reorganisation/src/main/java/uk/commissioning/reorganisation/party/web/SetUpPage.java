package uk.commissioning.reorganisation.party.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.reorganisation.party.SetUpReorganisation;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// The form for a new reorganisation. `chosen` are the councils that were ticked.
public record SetUpPage(
        List<SetUpReorganisation.Choice> councils,
        Map<String, String> values,
        List<String> chosen,
        List<FieldMessage> errors) {

    public SetUpPage {
        councils = List.copyOf(councils);
        values = Map.copyOf(values);
        chosen = List.copyOf(chosen);
        errors = List.copyOf(errors);
    }

    public @Nullable String value(String field) {
        return values.get(field);
    }

    public List<Option> predecessors() {
        return councils.stream()
                .map(council -> Option.of(council.key(), council.name(), chosen.contains(council.key()))
                        .withHint(hint(council)))
                .toList();
    }

    public List<Integer> rows() {
        return IntStream.rangeClosed(1, SetUpForm.ROWS).boxed().toList();
    }

    public List<Option> nominations() {
        return rows().stream()
                .map(row -> Option.of(
                        row.toString(), "Successor " + row, row.toString().equals(value("nominated"))))
                .toList();
    }

    private static String hint(SetUpReorganisation.Choice council) {
        var key = "Key in addresses: " + council.key();
        return council.taken() ? key + ". Another reorganisation is prepared with it." : key;
    }
}
