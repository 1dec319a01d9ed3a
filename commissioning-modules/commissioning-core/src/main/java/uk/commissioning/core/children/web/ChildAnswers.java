package uk.commissioning.core.children.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.child.ChildIdentity;
import uk.commissioning.core.child.Need;
import uk.commissioning.core.children.ChildFound;
import uk.commissioning.core.children.ChildRecord;
import uk.commissioning.core.children.ChildRecord.ChildPart;
import uk.commissioning.core.children.ChildRecord.ContractPart;
import uk.commissioning.core.children.ChildrenFound;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.EndReason;
import uk.commissioning.kernel.place.Districts;

/// Children as JSON tells them: what the reader may not see is not there at all.
final class ChildAnswers {

    private ChildAnswers() {}

    record Found(List<ChildFound> items) {

        static Found of(ChildrenFound found) {
            return new Found(found.children());
        }
    }

    /// `yearlyPence` is what the contracts that run on the day cost a year, `weeklyPence` the 52nd part of it.
    record Child(
            UUID id,
            String ref,
            LocalDate on,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Record record,

            long yearlyPence,
            long weeklyPence,
            List<Contract> contracts) {

        static Child of(ChildRecord child) {
            return new Child(
                    child.id(),
                    child.ref(),
                    child.day(),
                    Record.of(child.child()),
                    child.yearly().pence(),
                    child.weekly().pence(),
                    child.contracts().stream().map(Contract::of).toList());
        }

        @Override
        public String toString() {
            return "Child[•••]";
        }
    }

    /// Needs in their rank; null is "not told".
    record Record(
            @Nullable Identity identity,
            List<Need> needs,
            @Nullable Boolean ehcp,
            @Nullable Boolean lookedAfter,
            @Nullable String yearGroup,
            List<Home> homes) {

        static @Nullable Record of(@Nullable ChildPart child) {
            if (child == null) return null;

            var year = child.facts().yearGroup();
            return new Record(
                    Identity.of(child.identity()),
                    child.needs(),
                    child.facts().ehcp(),
                    child.facts().lookedAfter(),
                    year == null ? null : year.label(),
                    child.homes().stream().map(Home::of).toList());
        }

        @Override
        public String toString() {
            return "Record[•••]";
        }
    }

    record Identity(
            String givenName,
            String familyName,
            LocalDate dateOfBirth,
            @Nullable String upn,
            @Nullable String homePostcode) {

        static @Nullable Identity of(@Nullable ChildIdentity identity) {
            if (identity == null) return null;

            var upn = identity.upn();
            var postcode = identity.homePostcode();
            return new Identity(
                    identity.givenName(),
                    identity.familyName(),
                    identity.dateOfBirth(),
                    upn == null ? null : upn.value(),
                    postcode == null ? null : postcode.value());
        }

        @Override
        public String toString() {
            return "Identity[•••]";
        }
    }

    record Home(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String districtGss,
            @Nullable String district,
            @Nullable String lsoa) {

        static Home of(ChildRecord.Home home) {
            var code = home.district();
            var name = code == null ? null : Districts.england().name(code);
            return new Home(home.from(), home.to(), code, name, home.lsoa());
        }
    }

    record Contract(
            UUID id,
            String ref,
            ContractKind kind,
            ChildRecord.Where where,
            LocalDate startsOn,
            @Nullable LocalDate lastDay,
            @Nullable EndReason endReason,
            long yearlyPence,
            List<Fee> fees) {

        static Contract of(ContractPart contract) {
            var ending = contract.running().ending();
            return new Contract(
                    contract.id(),
                    contract.ref(),
                    contract.kind(),
                    contract.where(),
                    contract.running().term().from(),
                    contract.running().lastDay(),
                    ending == null ? null : ending.reason(),
                    contract.yearly().pence(),
                    contract.fees().stream()
                            .map(fee -> new Fee(fee.purpose(), fee.yearly().pence()))
                            .toList());
        }
    }

    record Fee(String purpose, long yearlyPence) {}
}
