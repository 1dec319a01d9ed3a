package uk.commissioning.reorganisation.plan;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;

/// The route somebody decides for contracts, in place of the one that is proposed (domain 6.2), with a reason.
public record ContractDecision(
        SuccessionRoute route,
        @Nullable String successor,
        @Nullable SplitBy splitBy,
        @Nullable ShareKey key,
        Map<String, BigDecimal> keyValues,
        String reason) {

    private static final int LONGEST_REASON = 500;

    public ContractDecision {
        keyValues = Map.copyOf(keyValues);
        var fields = new Fields();
        requireReason(reason, fields);
        requireSuccessor(route, successor, fields);
        requireKey(route, splitBy, key, fields);
        requireValues(key, keyValues, fields);
        fields.refuseAny();
    }

    private static void requireReason(String reason, Fields fields) {
        if (reason.isBlank()) fields.refuse("reason", CommonReason.FIELD_REQUIRED);
        if (reason.length() > LONGEST_REASON) fields.refuse("reason", CommonReason.FIELD_TOO_LONG, LONGEST_REASON);
    }

    private static void requireSuccessor(SuccessionRoute route, @Nullable String successor, Fields fields) {
        if (route.isToOne() && successor == null) fields.refuse("successor", PlanReason.ROUTE_NEEDS_A_SUCCESSOR);
        if (!route.isToOne() && successor != null) fields.refuse("successor", PlanReason.ROUTE_TAKES_NO_SUCCESSOR);
    }

    private static void requireKey(
            SuccessionRoute route, @Nullable SplitBy splitBy, @Nullable ShareKey key, Fields fields) {
        var isSplit = route == SuccessionRoute.SPLIT_NOVATION;
        if (isSplit != (splitBy != null)) fields.refuse("splitBy", PlanReason.SPLIT_NEEDS_BASIS);
        var mayHaveKey = isSplit || route == SuccessionRoute.HOSTED;
        if ((isSplit && key == null) || (!mayHaveKey && key != null)) {
            fields.refuse("key", PlanReason.SPLIT_NEEDS_BASIS);
        }
    }

    private static void requireValues(@Nullable ShareKey key, Map<String, BigDecimal> values, Fields fields) {
        if (key == null || !key.mayBringWeights() || (values.isEmpty() && !key.mustBringWeights())) return;
        if (values.values().stream().anyMatch(value -> value.signum() < 0)) {
            fields.refuse("keyValues", PlanReason.KEY_VALUE_NEGATIVE);
        } else if (values.values().stream().noneMatch(value -> value.signum() > 0)) {
            fields.refuse("keyValues", PlanReason.KEY_NEEDS_VALUES);
        }
    }

    /// Whether places are split and money follows them, or money is split by the key itself (domain 6.4).
    public enum SplitBy {
        PLACES,
        MONEY
    }
}
