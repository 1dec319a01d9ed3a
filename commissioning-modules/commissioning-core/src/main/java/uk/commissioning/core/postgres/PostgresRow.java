package uk.commissioning.core.postgres;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.money.Money;

/// One row of an answer, read by type: a column declared not null is never null here.
public record PostgresRow(Readable row) {

    public UUID id(String column) {
        return present(row.get(column, UUID.class));
    }

    public @Nullable UUID optionalId(String column) {
        return row.get(column, UUID.class);
    }

    public String text(String column) {
        return present(row.get(column, String.class));
    }

    public @Nullable String optionalText(String column) {
        return row.get(column, String.class);
    }

    /// A column that may be null, as a value of its own type.
    public <T> @Nullable T optional(String column, Function<String, T> reading) {
        var text = optionalText(column);
        return text == null ? null : reading.apply(text);
    }

    public String[] texts(String column) {
        return present(row.get(column, String[].class));
    }

    public LocalDate[] dates(String column) {
        return present(row.get(column, LocalDate[].class));
    }

    public int number(String column) {
        return present(row.get(column, Integer.class));
    }

    public long amount(String column) {
        return present(row.get(column, Long.class));
    }

    public @Nullable Money optionalMoney(String column) {
        var pence = row.get(column, Long.class);
        return pence == null ? null : Money.ofPence(pence);
    }

    public @Nullable Boolean optionalFlag(String column) {
        return row.get(column, Boolean.class);
    }

    public boolean flag(String column) {
        return present(row.get(column, Boolean.class));
    }

    public LocalDate date(String column) {
        return present(row.get(column, LocalDate.class));
    }

    public @Nullable LocalDate optionalDate(String column) {
        return row.get(column, LocalDate.class);
    }

    public Instant instant(String column) {
        return present(row.get(column, Instant.class));
    }

    public @Nullable Instant optionalInstant(String column) {
        return row.get(column, Instant.class);
    }

    public byte[] bytes(String column) {
        return present(row.get(column, byte[].class));
    }

    public byte @Nullable [] optionalBytes(String column) {
        return row.get(column, byte[].class);
    }

    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
