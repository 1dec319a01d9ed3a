package uk.commissioning.kernel.identifier;

import java.time.LocalDate;
import uk.commissioning.kernel.calendar.Validity;

/// A number that an organisation has under a scheme, from when to when, and who says so (MT-12). An organisation has
/// any number of them.
public record DatedIdentifier(OrganisationIdentifierScheme scheme, String value, Validity validity, String source) {
    public DatedIdentifier {
        value = scheme.normalised(value);
    }

    public boolean on(LocalDate day) {
        return validity.on(day);
    }

    /// Whether both name the same organisation on some day: same scheme, same number, days in common.
    public boolean collidesWith(DatedIdentifier other) {
        return scheme == other.scheme && value.equals(other.value) && validity.overlaps(other.validity);
    }

    /// "GB-COH-01234567": the form that OCDS uses for a party's id.
    public String qualified() {
        return scheme.code() + "-" + value;
    }
}
