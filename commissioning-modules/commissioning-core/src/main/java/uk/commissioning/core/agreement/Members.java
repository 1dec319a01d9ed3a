package uk.commissioning.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.commissioning.kernel.refusal.Refused;

/// An agreement with its members: who may be called upon on which day, and on which lot.
public record Members(Agreement agreement, List<Membership> memberships) {
    public Members {
        memberships = List.copyOf(memberships);
    }

    /// Agreements, each with those of the memberships that are on its lots.
    public static List<Members> of(List<Agreement> agreements, List<Membership> memberships) {
        var byLot = memberships.stream().collect(Collectors.groupingBy(Membership::lotId));
        return agreements.stream()
                .map(agreement -> new Members(
                        agreement,
                        agreement.lots().stream()
                                .flatMap(lot -> byLot.getOrDefault(lot.id(), List.of()).stream())
                                .toList()))
                .toList();
    }

    /// Whether a provider is a member on a day.
    public boolean has(Membership.Member member, LocalDate day) {
        var term = agreement.facts().term();
        return memberships.stream()
                .anyMatch(membership -> membership.member().covers(member) && membership.holdsOn(day, term));
    }

    /// The lot in force for a provider's school on the day of a call-off, the highest if it is on several (IN-06,
    /// IN-11, IN-16).
    public Lot lotAtCallOff(Membership.Member member, LocalDate day) {
        var term = agreement.facts().term();
        if (!term.contains(day)) {
            throw Refused.because(AgreementReason.CALL_OFF_OUTSIDE_AGREEMENT, day, term.from(), term.to());
        }
        var lots = agreement.lots().stream().collect(Collectors.toMap(Lot::id, lot -> lot));
        return memberships.stream()
                .filter(membership -> membership.member().covers(member))
                .filter(membership -> membership.holdsOn(day, term))
                .map(membership -> lots.get(membership.lotId()))
                .filter(Objects::nonNull)
                .min(Lot.HIGHEST_FIRST)
                .orElseThrow(() -> Refused.because(AgreementReason.SCHOOL_NOT_A_MEMBER, day));
    }
}
