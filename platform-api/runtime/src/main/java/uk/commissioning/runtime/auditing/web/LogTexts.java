package uk.commissioning.runtime.auditing.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.runtime.auditing.AccessLine;
import uk.commissioning.runtime.auditing.AuditLine;

/// Entries of the logs as people read them.
final class LogTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);
    private static final UUID NO_RECORD = new UUID(0, 0);
    private static final int RECORDS_SHOWN = 3;

    private LogTexts() {}

    static AuditPage.Entry entry(AuditLine line) {
        var id = line.recordId();
        var record = id == null || id.equals(NO_RECORD) ? line.recordKind() : line.recordKind() + " " + id;
        var details = new TreeMap<>(line.details())
                .entrySet().stream().map(LogTexts::detail).toList();
        var refused = line.outcome().equals("REFUSED");
        return new AuditPage.Entry(
                inLondon(line.occurredAt(), DAY),
                inLondon(line.occurredAt(), TIME),
                line.actorName(),
                line.action(),
                refused,
                record,
                details,
                seal(line.seal()));
    }

    static AuditPage.Read read(AccessLine line) {
        var roles = line.roles().stream().map(LogTexts::title).collect(Collectors.joining(", "));
        return new AuditPage.Read(
                inLondon(line.occurredAt(), DAY),
                inLondon(line.occurredAt(), TIME),
                line.actorName(),
                roles,
                line.purpose(),
                records(line.recordKind(), line.recordIds()),
                line.fieldsClass(),
                seal(line.seal()));
    }

    private static String records(String kind, List<UUID> ids) {
        var first = ids.stream().limit(RECORDS_SHOWN).map(UUID::toString).collect(Collectors.joining(", "));
        var more = ids.size() > RECORDS_SHOWN ? " and %,d more".formatted(ids.size() - RECORDS_SHOWN) : "";
        return ids.isEmpty() ? kind + ": none" : kind + ": " + first + more;
    }

    private static String detail(Map.Entry<String, String> detail) {
        var name = detail.getKey();
        return name.equals("role") ? "role: " + title(detail.getValue()) : name + ": " + detail.getValue();
    }

    /// A role's title, or its name where this build knows no such role.
    private static String title(String role) {
        return Arrays.stream(Role.values())
                .filter(known -> known.name().equals(role))
                .map(Role::title)
                .findFirst()
                .orElse(role);
    }

    private static String seal(@Nullable Long number) {
        return number == null ? "" : "%,d".formatted(number);
    }

    private static String inLondon(Instant instant, DateTimeFormatter format) {
        return instant.atZone(London.ZONE).format(format);
    }
}
