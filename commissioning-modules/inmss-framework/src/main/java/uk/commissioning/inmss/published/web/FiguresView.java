package uk.commissioning.inmss.published.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.inmss.definition.DefinitionWords;
import uk.commissioning.inmss.published.PublishedFigure;
import uk.commissioning.inmss.published.ReadFigures;
import uk.commissioning.kernel.calendar.London;

/// What the list of published figures shows.
public record FiguresView(
        String council, ReadFigures.Listed listed, @Nullable String success) {

    public String path() {
        return FigureForm.path(council);
    }

    public String reconciliation() {
        return "/councils/" + council + "/inmss/reconciliation";
    }

    public List<Row> rows() {
        return listed.figures().stream().map(figure -> Row.of(path(), figure)).toList();
    }

    /// A line of the list.
    public record Row(
            String href,
            String label,
            String period,
            String what,
            String printed,
            String exact,
            String source,
            String entered) {

        static Row of(String path, PublishedFigure figure) {
            var content = figure.content();
            return new Row(
                    path + "/" + figure.id(),
                    content.words().label(),
                    content.period().code(),
                    content.measure().title() + ", " + content.part().title().toLowerCase(Locale.UK),
                    content.value().printed(),
                    FigureWords.amount(content.measure(), content.value().amount()),
                    content.words().source() + ". " + content.words().basis(),
                    figure.entry().name() + ", "
                            + DefinitionWords.day(London.dateOf(figure.entry().at())));
        }
    }
}
