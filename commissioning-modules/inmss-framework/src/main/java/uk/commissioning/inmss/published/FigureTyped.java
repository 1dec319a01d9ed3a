package uk.commissioning.inmss.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.inmss.published.PublishedFigure.Content;
import uk.commissioning.inmss.published.PublishedFigure.Value;
import uk.commissioning.inmss.published.PublishedFigure.Words;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.money.MoneyReason;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;

/// A published figure as somebody types it. The exact value may be left out where it can be read from what was
/// printed: "£88.8m" is £88,800,000.
public record FigureTyped(
        Texts texts,
        @Nullable String period,
        @Nullable String measure,
        @Nullable String part,
        @Nullable String exact) {

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_PRINTED = 60;
    private static final int MOST_PLACEMENTS_DIGITS = 9;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+|[0-9]+");
    private static final Pattern ROUNDED = Pattern.compile("£ *([0-9]{1,6}(?:\\.[0-9]{1,6})?) *(k|m|bn)");

    /// Label, source, basis and the value as printed.
    public record Texts(
            @Nullable String label,
            @Nullable String source,
            @Nullable String basis,
            @Nullable String printed) {}

    public Content read() {
        var fields = new Fields();
        var label = fields.read("label", () -> text(texts.label, LONGEST_LABEL));
        var source = fields.read("source", () -> text(texts.source, LONGEST_TEXT));
        var basis = fields.read("basis", () -> text(texts.basis, LONGEST_TEXT));
        var about = fields.read("period", () -> FigurePeriod.parse(text(period, LONGEST_PRINTED)));
        var what = fields.read("measure", () -> choice("measure", Measure.values(), measure));
        var which = fields.read("part", () -> choice("part", Part.values(), part));
        var printed = fields.read("printed", () -> text(texts.printed, LONGEST_PRINTED));
        fields.refuseAny();
        var amount = fields.read("value", () -> amount(what.get(), printed.get()));
        fields.refuseAny();
        return new Content(
                new Words(label.get(), source.get(), basis.get()),
                about.get(),
                what.get(),
                which.get(),
                new Value(printed.get(), amount.get()));
    }

    private long amount(Measure what, String printed) {
        var told = exact == null || exact.isBlank() ? null : exact.strip();
        if (what == Measure.PLACEMENTS) return placements(told == null ? printed : told);
        return told == null ? pence(printed) : notNegative(Money.pounds(told)).pence();
    }

    private static long placements(String text) {
        var digits = text.replace(",", "");
        if (!NUMBER.matcher(text).matches() || digits.length() > MOST_PLACEMENTS_DIGITS) {
            throw Refused.because(FigureReason.FIGURE_NUMBER_NOT_RECOGNISED);
        }
        return Long.parseLong(digits);
    }

    private static long pence(String printed) {
        var rounded = ROUNDED.matcher(printed.toLowerCase(Locale.ROOT));
        if (rounded.matches()) {
            var pounds = new BigDecimal(rounded.group(1)).movePointRight(zeros(rounded.group(2)));
            return Money.rounded(pounds.setScale(2, RoundingMode.HALF_UP)).pence();
        }
        try {
            return notNegative(Money.pounds(printed)).pence();
        } catch (Refused unreadable) {
            throw Refused.because(FigureReason.FIGURE_VALUE_NOT_RECOGNISED);
        }
    }

    private static int zeros(String unit) {
        return switch (unit) {
            case "k" -> 3;
            case "m" -> 6;
            default -> 9;
        };
    }

    private static Money notNegative(Money amount) {
        if (amount.isNegative()) throw Refused.because(MoneyReason.AMOUNT_NEGATIVE);
        return amount;
    }

    private static <E extends Enum<E>> E choice(String field, E[] values, @Nullable String text) {
        var wanted = text(text, LONGEST_PRINTED).toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        CommonReason.FIELD_NOT_RECOGNISED,
                        field,
                        Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static String text(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) throw Refused.because(CommonReason.FIELD_REQUIRED);
        if (text.strip().length() > longest) throw Refused.because(CommonReason.FIELD_TOO_LONG, longest);
        return text.strip();
    }
}
