package uk.commissioning.tenants.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;

/// A council's version as ETag and If-Match (A13): 428 without it, 412 when it is another one by now.
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    /// The version that an If-Match header names.
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) throw Refused.because(CommonReason.VERSION_REQUIRED);
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) throw Refused.because(CommonReason.CHANGED_BY_SOMEBODY_ELSE);
        return Long.parseLong(tag.group(1));
    }

    /// The version in a form's hidden field.
    public static long ofForm(@Nullable String text) {
        return expected(text == null || text.isBlank() ? null : "\"" + text.strip() + "\"");
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /// An answer that carries its version.
    public static <T> ResponseEntity<T> tagged(long version, T body) {
        return ResponseEntity.ok().eTag(tag(version)).body(body);
    }
}
