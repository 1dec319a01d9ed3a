package uk.commissioning.core.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Members;
import uk.commissioning.core.agreement.Membership;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.kernel.refusal.Refused;

/// The way a contract was made: when, by which route, and under which law (PR-50).
public record CallOff(LocalDate agreedOn, Regime regime, Way way) {

    /// Under an agreement: inside its term, with a member of it, on the lot then in force (IN-06, IN-16). The law is
    /// the agreement's.
    public static CallOff under(Members members, Membership.Member member, LocalDate agreedOn) {
        var agreement = members.agreement();
        var lot = members.lotAtCallOff(member, agreedOn);
        var way = new Way(Route.under(agreement.facts().kind()), null, agreement.id(), lot.id());
        return new CallOff(agreedOn, agreement.regime(), way);
    }

    /// Off framework, with a reason (IN-51). The law is that of its own day.
    public static CallOff offFramework(@Nullable RouteReason reason, LocalDate agreedOn) {
        if (reason == null) throw Refused.because(ContractReason.ROUTE_REASON_NEEDED);
        var way = new Way(Route.SPOT, reason, null, null);
        return new CallOff(agreedOn, Regime.ofProcurementStartedOn(agreedOn), way);
    }

    /// A place of a block comes the way the block came (IN-40).
    public static CallOff inBlock(CallOff block, LocalDate agreedOn) {
        return new CallOff(agreedOn, block.regime(), block.way());
    }

    /// Outside any agreement, where no reason is kept: an order, a package, another contract.
    public static CallOff direct(LocalDate agreedOn, Regime regime) {
        return new CallOff(agreedOn, regime, new Way(Route.SPOT, null, null, null));
    }

    /// The route: an agreement and its lot, or a reason to buy outside any.
    public record Way(
            Route route,
            @Nullable RouteReason reason,
            @Nullable UUID agreementId,
            @Nullable UUID lotId) {}
}
