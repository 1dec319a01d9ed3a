package uk.commissioning.kernel.module;

import java.util.List;
import java.util.Set;

/// A module's way out of a council (A8). Reorganisation sees this and no module.
public interface ReorganisationParticipant {

    /// Every tenant table it answers for, as `schema.table`; a test compares them with the database's catalogue.
    Set<String> tables();

    /// What it holds that counts and what that is worth: one read-only query per kind of record, each answering
    /// `records` (a count) and `pence` (a commitment per year, 0 where none), for the bound council.
    List<InventoryQuery> inventory();

    /// A kind of record in the words of the field, and the SQL that counts it.
    record InventoryQuery(String recordKind, String sql) {}
}
