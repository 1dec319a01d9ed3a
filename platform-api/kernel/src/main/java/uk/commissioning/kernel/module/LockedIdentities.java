package uk.commissioning.kernel.module;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.vault.CouncilKeys;

/// A table whose rows are locked with the council's keys, and how a successor takes a row over (A14): its own key is
/// wrapped anew and its marks for searching are made anew; what it seals stays as it is.
public interface LockedIdentities {

    /// The table, as `schema.table`; its primary key is `tenant_id` and `id`.
    String table();

    /// The columns of bytes that `takenOver` reads.
    List<String> reads();

    /// The columns of bytes that `takenOver` answers: those marked LOCKED in the table's succession.
    List<String> answers();

    /// The column by which two rows are the same child in one council; none of it: never the same.
    String sameBy();

    /// The successor's columns for a row of the predecessor; nothing of it leaves memory.
    Map<String, byte @Nullable []> takenOver(Map<String, byte @Nullable []> row, CouncilKeys from, CouncilKeys to);
}
