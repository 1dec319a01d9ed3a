package uk.commissioning.alternative.hours;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.alternative.hours.HoursPage.Totals;
import uk.commissioning.core.placement.Sight;

/// Hours of the council's children, added up in the database.
interface HoursRegister {

    /// One child more than the limit where there are more; none for who may not see children, and none outside the
    /// reader's area.
    Mono<Found> page(HoursQuestion question, @Nullable BigDecimal threshold, Sight sight);

    record Found(Totals totals, List<ChildHours> children) {}
}
