package uk.commissioning.core.imports.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.imports.Choice;
import uk.commissioning.core.imports.Decision;
import uk.commissioning.core.imports.Finding;
import uk.commissioning.core.imports.ReadImports;
import uk.commissioning.ui.Link;
import uk.commissioning.ui.Option;

/// The page of a staged file's questions: what is asked alike, and cell by cell.
public record QuestionsView(String council, ReadImports.Seen seen, List<Alike> alike, List<Cell> cells, int more) {
    private static final int SHOWN = 200;

    static QuestionsView of(String council, ReadImports.Seen seen, ReadImports.Questions questions) {
        var decided = new LinkedHashMap<String, String>();
        questions.decided().forEach(decision -> decided.put(key(decision), decision.choice()));
        var cells = questions.items().stream()
                .limit(SHOWN)
                .map(found -> Cell.of(found, decided.get(key(found))))
                .toList();
        return new QuestionsView(
                council,
                seen,
                alike(questions.items()),
                cells,
                questions.items().size() - cells.size());
    }

    public String path() {
        return "/councils/" + council + "/core/imports/" + seen.fileImport().id();
    }

    public List<Link> way() {
        return List.of(Link.to("/councils/" + council + "/core/imports", "Imports"), Link.to(path(), seen.kindTitle()));
    }

    private static List<Alike> alike(List<Finding> questions) {
        var groups = new LinkedHashMap<String, List<Finding>>();
        questions.forEach(found -> groups.computeIfAbsent(found.code() + "." + found.column(), any -> new ArrayList<>())
                .add(found));
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(QuestionsView::alike)
                .toList();
    }

    private static Alike alike(Map.Entry<String, List<Finding>> group) {
        var first = group.getValue().getFirst();
        var legend = (group.getValue().size() == 2
                        ? "Both"
                        : "All %,d".formatted(group.getValue().size())) + " cells of " + first.column();
        return new Alike(
                DecisionPages.ALIKE + group.getKey(),
                legend,
                first.sentence(),
                options(inWords(first.choices()), null));
    }

    /// Choices of many cells say nothing of one cell's value.
    private static List<Choice> inWords(List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Choice(choice.code(), words(choice)))
                .toList();
    }

    private static String words(Choice choice) {
        return switch (choice.code()) {
            case "POUNDS" -> "Pounds: what stands behind the number is a slip";
            case "IN_UNITS" -> "As it is written, with its unit";
            case "DAY_FIRST" -> "Day first, as in the United Kingdom";
            case "MONTH_FIRST" -> "Month first, as in the United States";
            default -> choice.title();
        };
    }

    private static List<Option> options(List<Choice> choices, @Nullable String chosen) {
        var undecided = Option.of("", "Not decided", chosen == null);
        return Stream.concat(
                        Stream.of(undecided),
                        choices.stream()
                                .map(choice -> Option.of(
                                        choice.code(),
                                        choice.title(),
                                        choice.code().equals(chosen))))
                .toList();
    }

    private static String key(Decision decision) {
        return decision.row() + "." + decision.column();
    }

    private static String key(Finding found) {
        return found.row() + "." + found.column();
    }

    /// Questions of the same code in the same column.
    public record Alike(String name, String legend, String sentence, List<Option> options) {}

    /// One question.
    public record Cell(String name, int row, String column, String value, String sentence, List<Option> options) {

        static Cell of(Finding found, @Nullable String chosen) {
            return new Cell(
                    DecisionPages.CELL + key(found),
                    found.row(),
                    found.column(),
                    found.value(),
                    found.sentence(),
                    QuestionsView.options(found.choices(), chosen));
        }

        public String label() {
            return "Row %d, %s".formatted(row, column);
        }
    }
}
