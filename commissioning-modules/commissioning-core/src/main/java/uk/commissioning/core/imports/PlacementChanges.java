package uk.commissioning.core.imports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.FeeLine;
import uk.commissioning.core.contract.FeePurpose;
import uk.commissioning.core.contract.FullContract;
import uk.commissioning.core.contract.Placement;
import uk.commissioning.kernel.money.CostShare;

/// Tells column by column what a row would change of a stored placement and its contract.
final class PlacementChanges {

    private PlacementChanges() {}

    static void tell(Row row, FullContract before, FullContract told) {
        if (before.equals(told)) return;
        var term = before.contract().term();
        var termNow = told.contract().term();
        row.change(PlacementColumns.STARTS_ON, term.from(), termNow.from());
        row.change(PlacementColumns.ENDS_ON, term.to(), termNow.to());
        var callOff = before.contract().callOff();
        var callOffNow = told.contract().callOff();
        row.change(PlacementColumns.AGREED_ON, callOff.agreedOn(), callOffNow.agreedOn());
        if (!callOff.way().equals(callOffNow.way())) {
            row.change(PlacementColumns.AGREEMENT_REF, ImportReason.CHANGE_OF_THE_REST);
        }
        if (!before.contract().supplier().equals(told.contract().supplier())) {
            row.change(PlacementColumns.URN, ImportReason.CHANGE_OF_THE_REST);
        }
        if (!Objects.equals(
                before.contract().what().blockId(), told.contract().what().blockId())) {
            row.change(PlacementColumns.BLOCK_REF, ImportReason.CHANGE_OF_THE_REST);
        }
        tell(row, before.subject().placement(), told.subject().placement());
        for (var purpose : FeePurpose.values()) {
            var column = PlacementColumns.FEES.get(purpose);
            if (column != null) row.change(column, price(before.fee(purpose)), price(told.fee(purpose)));
        }
        row.change(PlacementColumns.HEALTH_SHARE, share(before, FeeCells.HEALTH), share(told, FeeCells.HEALTH));
        row.change(PlacementColumns.CARE_SHARE, share(before, FeeCells.CARE), share(told, FeeCells.CARE));
    }

    private static void tell(Row row, @Nullable Placement before, @Nullable Placement now) {
        if (before == null || now == null) return;
        row.change(PlacementColumns.ATTENDANCE, before.attendance(), now.attendance());
        row.change(PlacementColumns.WEEKS, before.weeks(), now.weeks());
        if (!before.childId().equals(now.childId())) {
            row.change(PlacementColumns.CHILD_REF, ImportReason.CHANGE_OF_THE_REST);
        }
    }

    private static @Nullable String price(@Nullable FeeLine line) {
        if (line == null) return null;
        return line.price().unit() + " " + line.price().basis();
    }

    private static @Nullable String share(FullContract of, String contributor) {
        return of.shares().stream()
                .filter(share -> share.contributor().equals(contributor))
                .map(share -> switch (share) {
                    case CostShare.Percentage part -> part.percent() + "%";
                    case CostShare.Amount part -> String.valueOf(part.amount());
                })
                .findFirst()
                .orElse(null);
    }
}
