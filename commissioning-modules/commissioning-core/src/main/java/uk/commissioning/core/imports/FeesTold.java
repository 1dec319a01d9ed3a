package uk.commissioning.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.FeeLine;
import uk.commissioning.core.contract.FeePurpose;
import uk.commissioning.core.contract.FullContract;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.contract.Vat;
import uk.commissioning.kernel.money.CostShare;
import uk.commissioning.kernel.tenancy.Ids;

/// Fee lines and cost shares as a row of placements tells them, under the ids they have or get. What the file has no
/// column for stays as it is stored.
record FeesTold(FeeCells cells, Term term, int weeks, Vat vat) {
    private static final Map<String, Column> SHARES =
            Map.of(FeeCells.HEALTH, PlacementColumns.HEALTH_SHARE, FeeCells.CARE, PlacementColumns.CARE_SHARE);

    List<FeeLine> lines(Row row, @Nullable FullContract before) {
        var lines = new ArrayList<FeeLine>();
        for (var purpose : FeePurpose.values()) {
            var line = line(row, purpose, before == null ? null : before.fee(purpose));
            if (line != null) lines.add(line);
        }
        return lines;
    }

    private @Nullable FeeLine line(Row row, FeePurpose purpose, @Nullable FeeLine before) {
        var column = PlacementColumns.FEES.get(purpose);
        if (column != null && !row.has(column)) return before;
        var fee = cells.fees().get(purpose);
        if (fee == null) return null;
        var id = before == null ? Ids.next() : before.id();
        return new FeeLine(id, purpose, cells.price(fee, weeks), vat, term.from());
    }

    List<CostShare> shares(Row row, @Nullable FullContract before) {
        var shares = new ArrayList<>(cells.shares());
        if (before == null) return shares;
        before.shares().stream()
                .filter(share -> {
                    var column = SHARES.get(share.contributor());
                    return column != null && !row.has(column);
                })
                .forEach(shares::add);
        return shares;
    }
}
