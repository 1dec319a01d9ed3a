package uk.commissioning.inmss.overview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.figures.Breakdown;
import uk.commissioning.core.placement.PlacementFigures.Sum;
import uk.commissioning.inmss.definition.DefinitionWords;
import uk.commissioning.inmss.overview.MarketOverview.Column;

/// A breakdown's rows with the overview's measures.
record BreakdownFigures(Breakdown breakdown) {

    private static final Sum NOTHING = new Sum(0, 0, 0, 0);

    record Titled(@Nullable String key, String title, Column column) {}

    List<Titled> rows() {
        return breakdown.rows().stream()
                .map(row -> new Titled(row.key(), row.title(), Column.of(row.sum(), whole())))
                .toList();
    }

    @Nullable
    Column total() {
        var total = breakdown.total();
        return total == null ? null : Column.of(total, total);
    }

    List<String> sentences() {
        var sentences = new ArrayList<>(DefinitionWords.sentences(breakdown.definition()));
        sentences.add(how());
        sentences.addAll(OverviewText.counting("row", "rows"));
        return sentences;
    }

    List<String> notes() {
        var total = breakdown.total();
        return OverviewText.notes(
                breakdown.definition(), breakdown.otherAttendance(), total == null ? null : total.withoutFee());
    }

    private Sum whole() {
        var total = breakdown.total();
        return total == null ? NOTHING : total;
    }

    private String how() {
        return switch (breakdown.dimension()) {
            case ROUTE ->
                "The route is the kind of agreement the contract was called off under, or a spot purchase off framework.";
            case LOT -> "The lot is the one in force when the contract was called off.";
            case NEED -> "The need is the child’s primary need.";
            case YEAR_GROUP ->
                "The year group is the one of the child’s age in the school year of the day; the one taught may differ.";
            case SCHOOL_DISTRICT -> "The district is the one the school lies in.";
            case HOME_DISTRICT -> "The district is the one the child lived in on the day.";
            case ATTENDANCE -> "Attendance is by day or residential, as the placement says.";
        };
    }

    /// Such as "primary need", for the middle of a sentence.
    String by() {
        return breakdown.dimension().title().toLowerCase(Locale.UK);
    }
}
