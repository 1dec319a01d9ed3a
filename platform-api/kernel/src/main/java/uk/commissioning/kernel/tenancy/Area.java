package uk.commissioning.kernel.tenancy;

import java.util.Set;
import uk.commissioning.kernel.identifier.GssCode;

/// A person's area in a council (domain 10, "assigned area"): the districts whose children the person may open, in
/// whatever role; the whole council while none is assigned.
public record Area(Set<GssCode> districts) {

    public Area {
        districts = Set.copyOf(districts);
    }

    public boolean isWholeCouncil() {
        return districts.isEmpty();
    }
}
