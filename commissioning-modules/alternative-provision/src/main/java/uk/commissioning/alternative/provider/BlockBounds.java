package uk.commissioning.alternative.provider;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.ReferenceRows;
import uk.commissioning.kernel.calendar.Validity;
import uk.commissioning.kernel.money.Money;

/// What a block contract of alternative provision normally costs a year (AE-07): dated data with a source (MT-12).
public record BlockBounds(Money least, Money most, Validity validity, String source) {

    private static final String FILE = "/reference/alternative/block-value.csv";

    /// All that are known, to be read once.
    static List<BlockBounds> known() {
        return ReferenceRows.read(FILE).stream().map(BlockBounds::of).toList();
    }

    /// Those of a day; none where none are known.
    static @Nullable BlockBounds on(LocalDate day, List<BlockBounds> known) {
        return known.stream()
                .filter(bounds -> bounds.validity.on(day))
                .findFirst()
                .orElse(null);
    }

    /// Less or more than normal; both bounds are normal.
    public boolean isOutside(Money yearly) {
        return least.isMoreThan(yearly) || yearly.isMoreThan(most);
    }

    private static BlockBounds of(Map<String, String> row) {
        var to = cell(row, "valid_to");
        return new BlockBounds(
                Money.pounds(cell(row, "least_pounds")),
                Money.pounds(cell(row, "most_pounds")),
                new Validity(LocalDate.parse(cell(row, "valid_from")), to.isEmpty() ? null : LocalDate.parse(to)),
                cell(row, "source"));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNullElse(row.get(column), "");
    }
}
