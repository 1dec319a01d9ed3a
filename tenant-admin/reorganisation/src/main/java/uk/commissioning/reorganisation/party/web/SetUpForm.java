package uk.commissioning.reorganisation.party.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.reorganisation.party.web.ReorganisationWanted.SuccessorWanted;
import uk.commissioning.tenants.web.Form;
import uk.commissioning.tenants.web.Typed;
import uk.commissioning.ui.FieldMessage;

/// The form of a new reorganisation as the endpoint's input. Rows of successors that are empty do not count.
record SetUpForm(Form form) {

    static final int ROWS = 8;

    private static final Pattern SUCCESSOR = Pattern.compile("successors\\[(\\d+)]\\.(key|name)");

    ReorganisationWanted wanted() {
        List<@Nullable String> predecessors = new ArrayList<>(form.all("predecessors"));
        List<@Nullable SuccessorWanted> successors = new ArrayList<>();
        rows().forEach(row -> successors.add(new SuccessorWanted(
                form.text("successorKey" + row),
                form.text("successorName" + row),
                String.valueOf(row).equals(form.text("nominated")))));
        return new ReorganisationWanted(
                form.text("key"),
                form.text("name"),
                form.text("orderReference"),
                form.text("vestingDay"),
                predecessors,
                successors);
    }

    /// The messages under the names that the form's fields have.
    List<FieldMessage> messages(List<FieldMessage> messages) {
        return messages.stream()
                .map(message -> new FieldMessage(field(message.field()), message.message()))
                .toList();
    }

    private String field(String field) {
        if (field.startsWith("predecessors")) return "predecessors";
        var successor = SUCCESSOR.matcher(field);
        if (successor.matches()) {
            var row = rows().get(Integer.parseInt(successor.group(1)));
            return (successor.group(2).equals("key") ? "successorKey" : "successorName") + row;
        }
        if (!field.equals("successors")) return field;
        return rows().isEmpty() ? "successorName1" : "nominated";
    }

    private List<Integer> rows() {
        return IntStream.rangeClosed(1, ROWS)
                .filter(row -> !Typed.text(form.text("successorKey" + row)).isEmpty()
                        || !Typed.text(form.text("successorName" + row)).isEmpty())
                .boxed()
                .toList();
    }
}
