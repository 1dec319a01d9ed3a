package uk.commissioning.core.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.commissioning.core.imports.TestKeys;
import uk.commissioning.kernel.identifier.Postcode;
import uk.commissioning.kernel.identifier.Upn;

class A14_a_childs_identity {
    private static final TestKeys KEYS = new TestKeys();
    private static final ChildIdentity CHILD = new ChildIdentity(
            new Upn("H801200001001"), "Example-O'Neil", "Zoë", LocalDate.of(2012, 9, 1), new Postcode("ME14 1XQ"));

    @Test
    void opens_to_what_was_sealed() {
        var lock = KEYS.newLock();
        assertThat(ChildIdentity.opened(lock, CHILD.sealedBy(lock))).isEqualTo(CHILD);
        var less = new ChildIdentity(null, "Example", "Joe", LocalDate.of(2012, 9, 1), null);
        assertThat(ChildIdentity.opened(lock, less.sealedBy(lock))).isEqualTo(less);
    }

    @Test
    void prints_as_dots() {
        assertThat(CHILD.toString()).doesNotContain("Example", "H801", "2012", "ME14");
    }

    @Test
    void is_found_by_its_name_however_it_is_typed() {
        var mark = CHILD.marks(KEYS).name();
        assertThat(ChildMarks.ofName(KEYS, "example o’neil", "ZOE")).isEqualTo(mark);
        assertThat(ChildMarks.ofName(KEYS, "Zoë", "Example-O'Neil")).isNotEqualTo(mark);
    }

    @Test
    void has_another_digest_when_anything_about_it_is_different() {
        var digest = CHILD.marks(KEYS).digest();
        assertThat(new ChildIdentity(
                                null, CHILD.familyName(), CHILD.givenName(), CHILD.dateOfBirth(), CHILD.homePostcode())
                        .marks(KEYS)
                        .digest())
                .isNotEqualTo(digest);
        assertThat(new ChildIdentity(CHILD.upn(), CHILD.familyName(), CHILD.givenName(), CHILD.dateOfBirth(), null)
                        .marks(KEYS)
                        .digest())
                .isNotEqualTo(digest);
        assertThat(new ChildIdentity(CHILD.upn(), CHILD.familyName(), "Zoe", CHILD.dateOfBirth(), CHILD.homePostcode())
                        .marks(KEYS)
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void counts_its_year_of_birth_by_academic_years() {
        assertThat(CHILD.birthCohort()).isEqualTo(2012);
    }
}
