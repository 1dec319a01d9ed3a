package uk.commissioning.core.contracts;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.EndReason;
import uk.commissioning.core.contract.Ending;
import uk.commissioning.core.listing.ListParameters;
import uk.commissioning.core.placement.PlacementReason;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;

/// The end of a contract as it was typed.
public record EndingWanted(
        @Nullable String lastDay, @Nullable String reason) {

    private static final int LONGEST_DAY = 10;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2200;

    public Ending read() {
        var fields = new Fields();
        var day = fields.read("lastDay", () -> day(required(lastDay)));
        var why =
                fields.read("reason", () -> ListParameters.recognised("reason", EndReason.values(), required(reason)));
        fields.refuseAny();
        return new Ending(day.get(), why.get());
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            var isPlausible = day.getYear() >= EARLIEST && day.getYear() <= LATEST;
            if (text.length() <= LONGEST_DAY && isPlausible) return day;
        } catch (DateTimeException notADate) {
            throw Refused.because(PlacementReason.DATE_NOT_RECOGNISED);
        }
        throw Refused.because(PlacementReason.DATE_NOT_RECOGNISED);
    }

    private static String required(@Nullable String text) {
        if (text == null || text.isBlank()) throw Refused.because(CommonReason.FIELD_REQUIRED);
        return text.strip();
    }
}
