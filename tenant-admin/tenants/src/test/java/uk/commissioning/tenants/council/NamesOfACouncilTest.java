package uk.commissioning.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.commissioning.tenants.council.Refusing.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commissioning.kernel.refusal.CommonReason;

/// Keys and names, as the database's own checks have them.
class NamesOfACouncilTest {

    @ParameterizedTest
    @ValueSource(strings = {"kent", "east-surrey", "b20", "a12345678901234567890123456789012345678z"})
    void a_key_is_small_letters_digits_and_hyphens(String key) {
        assertThat(new CouncilKey(key).value()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ke",
                "Kent",
                "1kent",
                "-kent",
                "kent-",
                "ke nt",
                "kent/..",
                "ként",
                "a123456789012345678901234567890123456789z"
            })
    void another_key_is_refused_and_is_nowhere_in_a_path(String key) {
        assertRefused(CouncilReason.COUNCIL_KEY_NOT_VALID, () -> new CouncilKey(key));
        assertRefused(CommonReason.NOT_FOUND, () -> CouncilKey.inPath(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bournemouth, Christchurch & Poole Council", "King's Lynn (Norfolk)", "Cyngor Môn"})
    void a_name_is_as_the_council_writes_it(String name) {
        assertThat(new CouncilName("  " + name + " ").value()).isEqualTo(name);
    }

    @Test
    void a_name_is_there_and_not_too_long_and_shows_itself() {
        assertRefused(CouncilReason.COUNCIL_NAME_REQUIRED, () -> new CouncilName("   "));
        assertRefused(CommonReason.FIELD_TOO_LONG, () -> new CouncilName("x".repeat(201)));
        assertRefused(CouncilReason.COUNCIL_NAME_NOT_VALID, () -> new CouncilName("Kent\u202eCouncil"));
        assertRefused(CouncilReason.COUNCIL_NAME_NOT_VALID, () -> new CouncilName("Kent\nCouncil"));
    }
}
