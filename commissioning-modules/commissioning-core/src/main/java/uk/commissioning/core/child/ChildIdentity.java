package uk.commissioning.core.child;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.SchoolYears;
import uk.commissioning.kernel.identifier.Postcode;
import uk.commissioning.kernel.identifier.Upn;
import uk.commissioning.kernel.vault.ChildLock;
import uk.commissioning.kernel.vault.CouncilKeys;

/// Who a child is, in clear: only ever in memory (A14).
public record ChildIdentity(
        @Nullable Upn upn,
        String familyName,
        String givenName,
        LocalDate dateOfBirth,
        @Nullable Postcode homePostcode) {
    private static final String BETWEEN_FIELDS = "\u001f";

    /// The fields as the child's lock knows them.
    private enum Field {
        UPN,
        FAMILY_NAME,
        GIVEN_NAME,
        DATE_OF_BIRTH,
        HOME_POSTCODE;

        byte[] seal(ChildLock lock, String value) {
            return lock.seal(name(), value);
        }

        byte @Nullable [] sealIfAny(ChildLock lock, @Nullable String value) {
            return value == null ? null : seal(lock, value);
        }

        String open(ChildLock lock, byte[] sealed) {
            return lock.open(name(), sealed);
        }
    }

    public static ChildIdentity opened(ChildLock lock, SealedIdentity sealed) {
        return new ChildIdentity(
                sealed.upn() == null ? null : new Upn(Field.UPN.open(lock, sealed.upn())),
                Field.FAMILY_NAME.open(lock, sealed.familyName()),
                Field.GIVEN_NAME.open(lock, sealed.givenName()),
                LocalDate.parse(Field.DATE_OF_BIRTH.open(lock, sealed.dateOfBirth())),
                sealed.homePostcode() == null
                        ? null
                        : new Postcode(Field.HOME_POSTCODE.open(lock, sealed.homePostcode())));
    }

    public SealedIdentity sealedBy(ChildLock lock) {
        return new SealedIdentity(
                Field.UPN.sealIfAny(lock, upn == null ? null : upn.value()),
                Field.FAMILY_NAME.seal(lock, familyName),
                Field.GIVEN_NAME.seal(lock, givenName),
                Field.DATE_OF_BIRTH.seal(lock, dateOfBirth.toString()),
                Field.HOME_POSTCODE.sealIfAny(lock, homePostcode == null ? null : homePostcode.value()));
    }

    public ChildMarks marks(CouncilKeys keys) {
        return new ChildMarks(
                upn == null ? null : ChildMarks.ofUpn(keys, upn),
                ChildMarks.ofName(keys, familyName, givenName),
                keys.index("identity", whole()));
    }

    /// Academic year of birth, for year groups (domain 8.7).
    public int birthCohort() {
        return SchoolYears.birthCohort(dateOfBirth);
    }

    @Override
    public String toString() {
        return "ChildIdentity[•••]";
    }

    private String whole() {
        return String.join(
                BETWEEN_FIELDS,
                upn == null ? "" : upn.value(),
                familyName,
                givenName,
                dateOfBirth.toString(),
                Objects.toString(homePostcode, ""));
    }
}
