package uk.commissioning.core.figures;

import java.math.BigDecimal;
import java.util.List;
import reactor.core.publisher.Mono;
import uk.commissioning.core.contract.Attendance;
import uk.commissioning.core.placement.PlacementDefinition;

/// Placements and costs in cells of children and schools that can be compared (IN-72), for the overviews of modules.
/// One query; use it inside a transaction, whose permission is the module's own.
public interface ComparableCosts {

    /// Only the attendance that the definition counts.
    Mono<List<Cell>> cells(PlacementDefinition definition);

    /// `siteKind` is a kind of site such as NON_MAINTAINED_SPECIAL_SCHOOL.
    record Cell(Children children, String siteKind, boolean underAgreement, Costs costs) {}

    /// Children of a primary need, a way to attend and a birth cohort.
    record Children(String need, Attendance attendance, int birthCohort) {}

    /// Yearly fees excluding VAT in pence, and the exact VAT on them that the council does not recover.
    record Costs(long placements, long feePence, BigDecimal irrecoverableVatPence, long withoutFee) {}
}
