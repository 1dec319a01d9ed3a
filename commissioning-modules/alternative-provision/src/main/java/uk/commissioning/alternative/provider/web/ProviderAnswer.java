package uk.commissioning.alternative.provider.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.alternative.provider.BlockBounds;
import uk.commissioning.alternative.provider.ProviderLine;
import uk.commissioning.alternative.provider.ProviderLine.Bought;
import uk.commissioning.alternative.provider.ProviderLine.Standing;
import uk.commissioning.alternative.provider.ProviderList;
import uk.commissioning.alternative.provider.RegistrationStatus;

/// The master list as JSON tells it: what the reader may not see is not there at all.
record ProviderAnswer(
        LocalDate on,
        Totals totals,
        List<Line> items,
        @Nullable UUID next) {

    static ProviderAnswer of(ProviderList list) {
        return new ProviderAnswer(
                list.question().on(),
                new Totals(list.totals().providers(), Packages.of(list.totals().bought())),
                list.lines().stream().map(line -> Line.of(line, list)).toList(),
                list.next());
    }

    record Totals(long providers, Packages packages) {}

    record Line(
            UUID id,
            String name,
            RegistrationStatus registrationStatus,
            List<String> urns,
            Packages packages,
            Blocks blocks,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Standing> standings) {

        static Line of(ProviderLine line, ProviderList list) {
            return new Line(
                    line.id(),
                    line.name(),
                    line.registration().status(),
                    line.registration().urns(),
                    Packages.of(line.bought()),
                    Blocks.of(line, list.bounds()),
                    list.reader().seesStandings() ? line.standings() : null);
        }
    }

    /// By state on the day; the rest is of those in force.
    record Packages(
            long inForce,
            long coming,
            long ended,
            long annualPence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Long children,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            BigDecimal weeklyHours) {

        static Packages of(Bought bought) {
            var served = bought.served();
            return new Packages(
                    bought.inForce(),
                    bought.coming(),
                    bought.ended(),
                    bought.yearly().pence(),
                    served == null ? null : served.children(),
                    served == null ? null : served.weeklyHours());
        }
    }

    /// Blocks in force on the day, and those of them that cost less or more than is normal (AE-07).
    record Blocks(long contracts, long annualPence, long outsideNormal) {

        static Blocks of(ProviderLine line, @Nullable BlockBounds bounds) {
            var outside = bounds == null
                    ? 0
                    : line.blocks().stream().filter(bounds::isOutside).count();
            return new Blocks(line.blocks().size(), line.yearlyOfBlocks().pence(), outside);
        }
    }
}
