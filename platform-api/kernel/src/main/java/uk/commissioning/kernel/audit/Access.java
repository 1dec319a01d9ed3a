package uk.commissioning.kernel.audit;

import java.util.List;
import java.util.UUID;

/// One read of children's data: a list is one access with the ids it showed. `fieldsClass` is P1, P2 or P1+P2.
public record Access(String purpose, String recordKind, List<UUID> recordIds, String fieldsClass) {

    public Access {
        recordIds = List.copyOf(recordIds);
    }
}
