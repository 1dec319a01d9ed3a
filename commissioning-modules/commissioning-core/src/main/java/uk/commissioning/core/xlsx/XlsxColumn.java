package uk.commissioning.core.xlsx;

import java.time.LocalDate;
import java.util.function.Function;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.money.Money;

/// A column of a workbook that is written: its name, its width in characters, and its cell for a row. A text is
/// always a text, so that nothing in it is run as a formula.
public final class XlsxColumn<R> {
    private static final int NARROW = 14;
    private static final int BESIDE_THE_NAME = 2;
    private static final int LONGEST_TEXT = 32_767;
    private static final String DAY = "dd/mm/yyyy";
    private static final String POUNDS = "#,##0.00";

    private final String name;
    private final int width;
    private final Function<R, @Nullable Object> cell;

    private XlsxColumn(String name, int width, Function<R, @Nullable Object> cell) {
        this.name = name;
        this.width = Math.max(width, name.length() + BESIDE_THE_NAME);
        this.cell = cell;
    }

    public static <R> XlsxColumn<R> text(String name, int width, Function<R, @Nullable String> cell) {
        return new XlsxColumn<>(name, width, cell::apply);
    }

    public static <R> XlsxColumn<R> day(String name, Function<R, @Nullable LocalDate> cell) {
        return new XlsxColumn<>(name, NARROW, cell::apply);
    }

    /// Amounts in pounds and pence, and a text where there is none.
    public static <R> XlsxColumn<R> pounds(String name, Function<R, @Nullable Money> cell, String none) {
        return new XlsxColumn<>(name, NARROW, row -> {
            var amount = cell.apply(row);
            return amount == null ? none : amount;
        });
    }

    public static <R> XlsxColumn<R> number(String name, Function<R, @Nullable Long> cell) {
        return new XlsxColumn<>(name, NARROW, cell::apply);
    }

    /// Of every cell the kind that its value has: a text, a day, an amount or a number.
    public static <R> XlsxColumn<R> mixed(String name, int width, Function<R, @Nullable Object> cell) {
        return new XlsxColumn<>(name, width, cell);
    }

    public String name() {
        return name;
    }

    int width() {
        return width;
    }

    void write(R row, Worksheet sheet, int line, int place) {
        switch (cell.apply(row)) {
            case null -> {}
            case String text when text.isEmpty() -> {}
            case String text -> sheet.inlineString(line, place, shortened(text));
            case Long number -> sheet.value(line, place, number);
            case LocalDate day -> {
                sheet.value(line, place, day);
                sheet.style(line, place).format(DAY).set();
            }
            case Money amount -> {
                sheet.value(line, place, amount.inPounds());
                sheet.style(line, place).format(POUNDS).set();
            }
            case Object other -> throw new IllegalArgumentException("No cell of a workbook: " + other.getClass());
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
