package uk.commissioning.reorganisation.territory.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.commissioning.reorganisation.territory.StoreMap;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Table;

/// The form for a map, with what may stand in its file. `problems` are those of the file, row by row.
public record MapFormPage(
        String key, StoreMap.Form form, String name, List<FieldMessage> errors, List<String> problems) {

    public MapFormPage {
        errors = List.copyOf(errors);
        problems = List.copyOf(problems);
    }

    static MapFormPage empty(String key, StoreMap.Form form) {
        return new MapFormPage(key, form, "", List.of(), List.of());
    }

    /// Problems of rows stand in a list of their own, and one message leads to it.
    static MapFormPage again(String key, StoreMap.Form form, String name, List<FieldMessage> messages) {
        var own = messages.stream()
                .filter(message -> message.field().isEmpty() || message.field().equals("name"))
                .toList();
        var problems = messages.stream()
                .filter(message -> !own.contains(message))
                .map(MapFormPage::inWords)
                .toList();
        if (problems.isEmpty()) return new MapFormPage(key, form, name, own, problems);
        var first =
                problems.size() == 1 ? problems.getFirst() : problems.size() + " problems in the file, listed below.";
        return new MapFormPage(key, form, name, List.of(new FieldMessage("file", first)), problems);
    }

    public String path(String further) {
        return "/admin/reorganisations/" + key + further;
    }

    public Table successors() {
        return new Table(
                "Successors",
                List.of(Table.Column.text("Write"), Table.Column.text("Council")),
                new TreeMap<>(form.territory().successors())
                        .entrySet().stream()
                                .map((Map.Entry<String, String> each) -> List.of(each.getKey(), each.getValue()))
                                .toList(),
                true);
    }

    public Table districts() {
        return new Table(
                "Districts on the day before vesting day",
                List.of(Table.Column.text("Code"), Table.Column.text("District")),
                form.territory().ground().districts().stream()
                        .map(district -> List.of(district.code(), district.name()))
                        .toList(),
                true);
    }

    private static String inWords(FieldMessage message) {
        if (message.field().equals("file")) return message.message();
        var field = message.field();
        return Character.toUpperCase(field.charAt(0)) + field.substring(1) + ": " + message.message();
    }
}
