package uk.commissioning.core.contracts.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.EndReason;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.contract.Running;
import uk.commissioning.core.contracts.ContractLine;
import uk.commissioning.core.contracts.ContractList;
import uk.commissioning.core.contracts.ContractRecord;
import uk.commissioning.core.contracts.ContractRecord.Bought;
import uk.commissioning.core.contracts.EndContract;

/// Contracts as JSON tells them: what the reader may not see is not there at all.
final class ContractAnswers {

    private ContractAnswers() {}

    /// `on` is the day that costs are of.
    record Contracts(
            LocalDate on, List<Line> items, @Nullable String next) {

        static Contracts of(ContractList list) {
            var next = list.next();
            return new Contracts(
                    list.day(), list.lines().stream().map(Line::of).toList(), next == null ? null : next.text());
        }
    }

    record Line(
            UUID id,
            String ref,
            ContractKind kind,
            @Nullable String title,
            Route route,
            @Nullable String agreementRef,
            ContractLine.Supplier supplier,
            Dates dates,
            long yearlyPence) {

        static Line of(ContractLine line) {
            return new Line(
                    line.id(),
                    line.ref(),
                    line.kind(),
                    line.title(),
                    line.route(),
                    line.agreementRef(),
                    line.supplier(),
                    Dates.of(line.running()),
                    line.yearly().pence());
        }
    }

    /// Its own term, its end where it was ended, and the last day that comes of both.
    record Dates(
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate endedOn,
            @Nullable EndReason endReason,
            @Nullable LocalDate lastDay) {

        static Dates of(Running running) {
            var ending = running.ending();
            return new Dates(
                    running.term().from(),
                    running.term().to(),
                    ending == null ? null : ending.lastDay(),
                    ending == null ? null : ending.reason(),
                    running.lastDay());
        }
    }

    record Contract(
            UUID id,
            ContractRecord.What what,
            ContractRecord.Supplier supplier,
            Bought bought,
            Dates dates,
            CostAnswers.Costs costs,
            CostAnswers.@Nullable Block block,
            ContractRecord.@Nullable Block inBlock,
            @Nullable UUID placementId,

            @JsonInclude(JsonInclude.Include.NON_NULL) ContractRecord.@Nullable ChildPart child,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean outsideArea,

            long version) {

        static Contract of(ContractRecord contract, LocalDate day) {
            return new Contract(
                    contract.id(),
                    contract.what(),
                    contract.supplier(),
                    contract.bought(),
                    Dates.of(contract.running()),
                    CostAnswers.Costs.of(contract.costs()),
                    CostAnswers.Block.of(contract.occupancy(), day),
                    contract.inBlock(),
                    contract.placementId(),
                    contract.child(),
                    contract.outsideArea(),
                    contract.version());
        }
    }

    record Ended(UUID id, LocalDate lastDay, EndReason reason, long version) {

        static Ended of(EndContract.Ended ended) {
            return new Ended(
                    ended.id(), ended.ending().lastDay(), ended.ending().reason(), ended.version());
        }
    }
}
