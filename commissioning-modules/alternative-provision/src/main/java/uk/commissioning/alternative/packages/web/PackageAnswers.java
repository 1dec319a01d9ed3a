package uk.commissioning.alternative.packages.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.alternative.packages.Cohort;
import uk.commissioning.alternative.packages.PackageLine;
import uk.commissioning.alternative.packages.PackageList;
import uk.commissioning.alternative.packages.PackageRecord;
import uk.commissioning.alternative.packages.PackageState;
import uk.commissioning.alternative.packages.ReviewState;
import uk.commissioning.core.contract.FeePrice;
import uk.commissioning.kernel.money.FeeBasis;

/// Packages as JSON tells them: what the reader may not see is not there at all.
final class PackageAnswers {

    private PackageAnswers() {}

    record Packages(
            LocalDate on, List<Line> items, @Nullable String next) {

        static Packages of(PackageList list) {
            return new Packages(list.day(), list.lines().stream().map(Line::of).toList(), list.next());
        }
    }

    record Line(
            UUID id,
            String contractRef,
            PackageLine.Provider provider,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            PackageState state,
            long annualPence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Child child) {

        static Line of(PackageLine line) {
            return new Line(
                    line.id(),
                    line.contractRef(),
                    line.provider(),
                    line.days().startsOn(),
                    line.days().endsOn(),
                    line.days().state(),
                    line.yearly().pence(),
                    Child.of(line.child()));
        }
    }

    /// Whom a package is for, how much of it, and its review.
    record Child(
            String ref,
            Cohort cohort,
            BigDecimal weeklyHours,
            @Nullable LocalDate reviewOn,
            @Nullable ReviewState review) {

        static @Nullable Child of(PackageLine.@Nullable Child child) {
            return child == null
                    ? null
                    : new Child(child.ref(), child.cohort(), child.weeklyHours(), child.reviewOn(), child.review());
        }

        @Override
        public String toString() {
            return "Child[•••]";
        }
    }

    /// The reference alone for those who may see no more of the child.
    record Package(
            @JsonUnwrapped Line line,
            LocalDate on,
            PackageRecord.Contract contract,
            List<Fee> fees,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String childRef,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean outsideArea) {

        static Package of(PackageRecord one) {
            var reference = one.reference();
            return new Package(
                    Line.of(one.line()),
                    one.day(),
                    one.contract(),
                    one.fees().stream().map(Fee::of).toList(),
                    reference == null ? null : reference.childRef(),
                    one.outsideArea());
        }
    }

    record Fee(
            String purpose,
            FeeBasis basis,
            long unitPence,
            int units,
            FeePrice.Every unitsOf,
            long amountPence,
            LocalDate from,
            @Nullable LocalDate to) {

        static Fee of(PackageRecord.Fee fee) {
            var price = fee.price();
            return new Fee(
                    fee.purpose(),
                    price.basis(),
                    price.unit().pence(),
                    price.units(),
                    price.every(),
                    price.amount().pence(),
                    fee.from(),
                    fee.to());
        }
    }
}
