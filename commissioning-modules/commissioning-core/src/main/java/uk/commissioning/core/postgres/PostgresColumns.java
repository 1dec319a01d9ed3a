package uk.commissioning.core.postgres;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Records turned on their side, one array a column, for `insert … select from unnest(…)`.
public record PostgresColumns<T>(List<T> records) {
    public PostgresColumns {
        records = List.copyOf(records);
    }

    public static <T> PostgresColumns<T> of(Collection<T> records) {
        return new PostgresColumns<>(List.copyOf(records));
    }

    public @Nullable UUID[] ids(Function<T, @Nullable UUID> column) {
        return records.stream().map(column).toArray(UUID[]::new);
    }

    /// Text of anything that prints as it is stored.
    public @Nullable String[] texts(Function<T, @Nullable Object> column) {
        return records.stream().map(column).map(PostgresColumns::text).toArray(String[]::new);
    }

    public @Nullable LocalDate[] dates(Function<T, @Nullable LocalDate> column) {
        return records.stream().map(column).toArray(LocalDate[]::new);
    }

    public Integer[] numbers(Function<T, Integer> column) {
        return records.stream().map(column).toArray(Integer[]::new);
    }

    public Long[] amounts(Function<T, Long> column) {
        return records.stream().map(column).toArray(Long[]::new);
    }

    /// Bytes as hexadecimal text, for `decode(…, 'hex')`: the driver's own arrays of bytes arrive garbled.
    public @Nullable String[] bytes(Function<T, byte @Nullable []> column) {
        return records.stream().map(column).map(PostgresColumns::hex).toArray(String[]::new);
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
