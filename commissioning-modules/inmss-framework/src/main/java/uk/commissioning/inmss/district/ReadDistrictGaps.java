package uk.commissioning.inmss.district;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.core.figures.DistrictFigures;
import uk.commissioning.core.figures.DistrictFigures.Context;
import uk.commissioning.core.figures.DistrictFigures.Named;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.inmss.overview.OverviewPermission;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.Transactions;

/// Reads a council's districts and their gaps (IN-70, IN-71, AC-16).
public final class ReadDistrictGaps {

    private final Transactions transactions;
    private final DistrictFigures figures;

    ReadDistrictGaps(Transactions transactions, DistrictFigures figures) {
        this.transactions = transactions;
        this.figures = figures;
    }

    /// Of the schools of one agreement, or of every framework where none is asked for.
    public Mono<DistrictGaps> read(PlacementDefinition definition, @Nullable String agreement) {
        return transactions.reading(
                OverviewPermission.READ,
                figures.context()
                        .doOnNext(context -> check(context, agreement))
                        .flatMap(context -> figures.byDistrict(definition, agreement)
                                .map(rows -> DistrictGaps.of(definition, agreement, context, rows))));
    }

    private static void check(Context context, @Nullable String agreement) {
        if (agreement == null
                || context.agreements().stream().anyMatch(named -> named.ref().equals(agreement))) return;

        var known = context.agreements().stream().map(Named::ref).collect(Collectors.joining(", "));
        throw Refused.fields(
                List.of(FieldRefusal.of("agreement", CommonReason.FIELD_NOT_RECOGNISED, "agreement", known)));
    }
}
