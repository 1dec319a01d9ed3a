package uk.commissioning.core.version;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// A row's version as an entity tag, and as the hidden field of a form (A13).
public final class RowVersion {

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");
    private static final Pattern FIELD = Pattern.compile("[0-9]{1,18}");

    private RowVersion() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /// Refuses a change that does not say which version it changes; a tag that is not ours matches no version.
    public static long ofHeader(@Nullable String header) {
        if (header == null || header.isBlank()) throw Refused.because(CommonReason.VERSION_REQUIRED);

        var matcher = TAG.matcher(header.strip());
        if (!matcher.matches()) throw Refused.because(CommonReason.CHANGED_BY_SOMEBODY_ELSE);
        return Long.parseLong(matcher.group(1));
    }

    public static long ofField(@Nullable String field) {
        if (field == null || !FIELD.matcher(field).matches()) throw Refused.because(CommonReason.VERSION_REQUIRED);
        return Long.parseLong(field);
    }
}
