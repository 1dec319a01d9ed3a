package uk.commissioning.core.child;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.identifier.Upn;
import uk.commissioning.kernel.vault.CouncilKeys;

/// Keyed hashes of what identifies a child, equal for equal values of the same council (A14): of the UPN, of the
/// name as people search for it, and of the whole identity.
public record ChildMarks(byte @Nullable [] upn, byte[] name, byte[] digest) {
    private static final Pattern NOT_A_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    /// The mark under which a UPN is found.
    public static byte[] ofUpn(CouncilKeys keys, Upn upn) {
        return keys.index("upn", upn.value());
    }

    /// The mark under which a full name is found: capitals, accents, hyphens, apostrophes and spaces do not count.
    public static byte[] ofName(CouncilKeys keys, String familyName, String givenName) {
        return keys.index("name", normalised(familyName) + "," + normalised(givenName));
    }

    private static String normalised(String name) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var plain = ACCENT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        return NOT_A_LETTER_OR_DIGIT.matcher(plain).replaceAll("");
    }
}
