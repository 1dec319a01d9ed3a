package uk.commissioning.reorganisation.plan.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.reorganisation.plan.ContractDecision;
import uk.commissioning.reorganisation.plan.PlanReason;
import uk.commissioning.reorganisation.plan.ShareKey;
import uk.commissioning.reorganisation.plan.SuccessionRoute;
import uk.commissioning.tenants.web.Typed;

/// One decision about one or many contracts of a predecessor.
record DecisionWanted(
        @Nullable String council,
        @Nullable List<String> contracts,
        @Nullable String route,
        @Nullable String successor,
        @Nullable String splitBy,
        @Nullable String key,
        @Nullable Map<String, BigDecimal> keyValues,
        @Nullable String reason) {

    String councilKey() {
        return Typed.text(council);
    }

    /// An id that cannot be one is not there, like an id that nobody has.
    List<UUID> ids() {
        return Objects.requireNonNullElse(contracts, List.<String>of()).stream()
                .map(DecisionWanted::id)
                .toList();
    }

    ContractDecision read() {
        var fields = new Fields();
        var way = fields.read("route", () -> Typed.choice(SuccessionRoute.class, route, PlanReason.ROUTE_NOT_KNOWN));
        var basis = fields.<ContractDecision.@Nullable SplitBy>read(
                "splitBy", () -> choice(ContractDecision.SplitBy.class, splitBy));
        var weights = fields.<@Nullable ShareKey>read("key", () -> choice(ShareKey.class, key));
        fields.refuseAny();
        return new ContractDecision(
                way.get(),
                Typed.text(successor).isEmpty() ? null : Typed.text(successor),
                basis.get(),
                weights.get(),
                Objects.requireNonNullElse(keyValues, Map.of()),
                Typed.text(reason));
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String text) {
        return Typed.text(text).isEmpty() ? null : Typed.choice(type, text, PlanReason.KEY_NOT_KNOWN);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw Refused.because(CommonReason.NOT_FOUND);
        }
    }
}
