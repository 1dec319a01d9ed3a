package uk.commissioning.alternative.hours.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.alternative.hours.ChildHours;
import uk.commissioning.alternative.hours.ChildHours.Part;
import uk.commissioning.alternative.hours.FullTime;
import uk.commissioning.alternative.hours.HoursPage;

/// Hours as JSON tells them. Children are not there at all for who may not read children's records.
record HoursAnswer(
        LocalDate on,
        @Nullable Threshold fullTime,
        HoursPage.Totals totals,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Child> items,

        @Nullable UUID next) {

    static HoursAnswer of(HoursPage page) {
        var fullTime = page.fullTime();
        return new HoursAnswer(
                page.question().on(),
                fullTime == null ? null : new Threshold(fullTime.moreThan(), fullTime.source()),
                page.totals(),
                page.seesChildren()
                        ? page.children().stream()
                                .map(child -> Child.of(child, fullTime))
                                .toList()
                        : null,
                page.next());
    }

    /// More hours a week than these are full-time.
    record Threshold(BigDecimal moreThanHours, String source) {}

    /// The full-time equivalent and what is missing are there where a threshold is known.
    record Child(
            UUID childId,
            String childRef,
            BigDecimal weeklyHours,
            @Nullable BigDecimal fullTimeEquivalent,
            @Nullable Boolean fullTime,
            @Nullable BigDecimal missingHours,
            long providers,
            boolean moreThanOneProvider,
            boolean alsoAtSchool,
            List<Package> packages) {

        static Child of(ChildHours child, @Nullable FullTime fullTime) {
            var weekly = child.weekly();
            return new Child(
                    child.childId(),
                    child.childRef(),
                    weekly,
                    fullTime == null ? null : fullTime.equivalent(weekly),
                    fullTime == null ? null : fullTime.isMet(weekly),
                    fullTime == null ? null : fullTime.gap(weekly),
                    child.providers(),
                    child.isWithMoreThanOne(),
                    child.atSchool(),
                    child.parts().stream().map(Package::of).toList());
        }

        @Override
        public String toString() {
            return "Child[•••]";
        }
    }

    record Package(
            UUID id,
            String contractRef,
            ChildHours.Provider provider,
            BigDecimal weeklyHours,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        static Package of(Part part) {
            return new Package(
                    part.packageId(),
                    part.contractRef(),
                    part.provider(),
                    part.weekly(),
                    part.days().from(),
                    part.days().to());
        }
    }
}
