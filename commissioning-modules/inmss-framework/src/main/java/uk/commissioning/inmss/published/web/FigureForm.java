package uk.commissioning.inmss.published.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import uk.commissioning.inmss.published.FigureTyped;
import uk.commissioning.inmss.published.FigureTyped.Texts;
import uk.commissioning.inmss.published.Measure;
import uk.commissioning.inmss.published.Part;
import uk.commissioning.inmss.published.PublishedFigure;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// The form of a figure, new or to change: as typed, or as stored. `version` is none for a new one.
public record FigureForm(
        String council,
        String action,
        FigureTyped typed,
        @Nullable String version,
        List<FieldMessage> errors,
        @Nullable String success,
        boolean mayWrite) {

    private static final FigureTyped NOTHING =
            new FigureTyped(new Texts(null, null, null, null), null, null, null, null);

    public FigureForm {
        errors = List.copyOf(errors);
    }

    static String path(String council) {
        return "/councils/" + council + "/inmss/published-figures";
    }

    static FigureForm empty(String council) {
        return new FigureForm(council, path(council), NOTHING, null, List.of(), null, true);
    }

    static FigureForm of(String council, PublishedFigure figure, boolean mayWrite, @Nullable String success) {
        var content = figure.content();
        var words = content.words();
        var exact = content.measure() == Measure.PLACEMENTS
                ? Long.toString(content.value().amount())
                : Money.ofPence(content.value().amount()).inPounds().toPlainString();
        return new FigureForm(
                council,
                path(council) + "/" + figure.id(),
                new FigureTyped(
                        new Texts(
                                words.label(),
                                words.source(),
                                words.basis(),
                                content.value().printed()),
                        content.period().code(),
                        content.measure().name(),
                        content.part().name(),
                        exact),
                Long.toString(figure.version()),
                List.of(),
                success,
                mayWrite);
    }

    static FigureTyped typed(MultiValueMap<String, String> form) {
        return new FigureTyped(
                new Texts(
                        form.getFirst("label"),
                        form.getFirst("source"),
                        form.getFirst("basis"),
                        form.getFirst("printed")),
                form.getFirst("period"),
                form.getFirst("measure"),
                form.getFirst("part"),
                form.getFirst("value"));
    }

    FigureForm again(FigureTyped wanted, @Nullable String readVersion, List<FieldMessage> messages) {
        return new FigureForm(council, action, wanted, readVersion, messages, null, mayWrite);
    }

    public String path() {
        return path(council);
    }

    public boolean isNew() {
        return version == null;
    }

    public List<Option> measures() {
        return Arrays.stream(Measure.values())
                .map(value ->
                        Option.of(value.name(), value.title(), value.name().equals(typed.measure())))
                .toList();
    }

    public List<Option> parts() {
        return Arrays.stream(Part.values())
                .map(value ->
                        Option.of(value.name(), value.title(), value.name().equals(typed.part())))
                .toList();
    }
}
