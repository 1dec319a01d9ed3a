package uk.commissioning.kernel.module;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A module's way out of a council (A8). Reorganisation sees this and no module.
public interface ReorganisationParticipant {

    /// How each of its tenant tables goes along, those it refers to first.
    List<SuccessionTable> succession();

    /// What it holds that counts and what that is worth.
    List<InventoryQuery> inventory();

    /// What a reorganisation divides; told by the core only.
    default @Nullable Portfolio portfolio() {
        return null;
    }

    /// What is locked with the councils' keys; told by the core only.
    default @Nullable LockedIdentities lockedIdentities() {
        return null;
    }

    /// Every tenant table it answers for, as `schema.table`; a test compares them with the database's catalogue.
    default Set<String> tables() {
        return succession().stream().map(SuccessionTable::table).collect(Collectors.toUnmodifiableSet());
    }

    /// A kind of record in the words of the field, and the read-only SQL that counts it over all councils that the
    /// reader may see. It answers `tenant_id`, `id` (of what the record follows; null for COUNCIL), `provider_id`
    /// (null where it has none), `financial_year` (the year in which it begins; null where it belongs to none),
    /// `records` and `pence`. A successor's books are counted with the same query, so it must not depend on the day
    /// it is asked.
    /// `byDays` says that its pence are shares of days, each rounded: those of a contract that several successors
    /// share may differ by a penny a record.
    record InventoryQuery(String recordKind, SuccessionTable.Follows follows, String sql, boolean byDays) {

        public InventoryQuery(String recordKind, SuccessionTable.Follows follows, String sql) {
            this(recordKind, follows, sql, false);
        }
    }
}
