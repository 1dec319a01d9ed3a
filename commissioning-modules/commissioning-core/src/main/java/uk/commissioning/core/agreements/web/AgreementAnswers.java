package uk.commissioning.core.agreements.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.AgreementKind;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.agreements.AgreementLine;
import uk.commissioning.core.agreements.AgreementList;
import uk.commissioning.core.agreements.AgreementRecord;
import uk.commissioning.core.agreements.AgreementRecord.LotSize;
import uk.commissioning.core.agreements.Entitled;
import uk.commissioning.core.agreements.Member;
import uk.commissioning.core.agreements.Usage;
import uk.commissioning.core.contract.ContractKind;

/// Agreements as JSON tells them: what the reader may not see is not there at all.
final class AgreementAnswers {

    private AgreementAnswers() {}

    record Agreements(
            LocalDate on, List<Line> items, @Nullable String next) {

        static Agreements of(AgreementList list) {
            var next = list.next();
            return new Agreements(
                    list.day(), list.lines().stream().map(Line::of).toList(), next == null ? null : next.text());
        }
    }

    /// `members` on the day.
    record Line(
            UUID id,
            String ref,
            String title,
            AgreementKind kind,
            LocalDate startsOn,
            LocalDate endsOn,
            Regime regime,
            long members) {

        static Line of(AgreementLine line) {
            return new Line(
                    line.id(),
                    line.ref(),
                    line.title(),
                    line.kind(),
                    line.term().from(),
                    line.term().to(),
                    line.regime(),
                    line.members());
        }
    }

    record Agreement(
            LocalDate on,
            UUID id,
            Facts facts,
            List<LotSize> lots,
            Members members,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Use use,

            boolean namesSuccessors,
            List<Entry> entitled) {

        static Agreement of(AgreementRecord record) {
            return new Agreement(
                    record.day(),
                    record.agreement().id(),
                    Facts.of(record),
                    record.lots(),
                    Members.of(record.members()),
                    Use.of(record.usage()),
                    record.namesSuccessors(),
                    record.entitled().stream().map(Entry::of).toList());
        }
    }

    record Facts(
            String ref,
            String title,
            AgreementKind kind,
            @Nullable LocalDate procurementStarted,
            @Nullable LocalDate awardedOn,
            LocalDate startsOn,
            LocalDate endsOn,
            Regime regime,
            @Nullable Long maximumPence) {

        static Facts of(AgreementRecord record) {
            var agreement = record.agreement();
            var facts = agreement.facts();
            var maximum = facts.maximum();
            return new Facts(
                    agreement.ref(),
                    facts.title(),
                    facts.kind(),
                    facts.procurement().started(),
                    facts.procurement().awarded(),
                    facts.term().from(),
                    facts.term().to(),
                    agreement.regime(),
                    maximum == null ? null : maximum.pence());
        }
    }

    record Members(List<MemberLine> items, @Nullable String next) {

        static Members of(AgreementRecord.Members members) {
            var next = members.next();
            return new Members(
                    members.lines().stream().map(MemberLine::of).toList(), next == null ? null : next.text());
        }
    }

    /// `memberTo` is never after the agreement's last day (AC-12).
    record MemberLine(
            UUID id,
            String lot,
            Member.Provider provider,
            Member.@Nullable Site site,
            LocalDate memberFrom,
            LocalDate memberTo,

            @JsonInclude(JsonInclude.Include.NON_NULL) Member.@Nullable Stands stands) {

        static MemberLine of(Member member) {
            return new MemberLine(
                    member.id(),
                    member.lot(),
                    member.provider(),
                    member.site(),
                    member.from(),
                    member.to(),
                    member.stands());
        }
    }

    /// Contracts in force on the day by kind, and all there ever were against the maximum (IN-81).
    record Use(
            List<OfKind> inForce,
            long committedPence,
            @Nullable BigDecimal percentOfMaximum,
            @Nullable Integer warning) {

        static @Nullable Use of(@Nullable Usage usage) {
            if (usage == null) return null;
            return new Use(
                    usage.inForce().stream().map(OfKind::of).toList(),
                    usage.committed().pence(),
                    usage.percent(),
                    usage.warning());
        }
    }

    record OfKind(ContractKind kind, long contracts, long yearlyPence) {

        static OfKind of(Usage.OfKind one) {
            return new OfKind(one.kind(), one.contracts(), one.yearly().pence());
        }
    }

    record Entry(
            UUID id,
            Entitled.Kind kind,
            @Nullable String authority,
            @Nullable String gss,
            LocalDate from,
            @Nullable LocalDate to,
            long version) {

        static Entry of(Entitled entitled) {
            return new Entry(
                    entitled.id(),
                    entitled.whom().kind(),
                    entitled.whom().authority(),
                    entitled.whom().gss(),
                    entitled.from(),
                    entitled.to(),
                    entitled.version());
        }
    }

    record Made(UUID id) {}
}
