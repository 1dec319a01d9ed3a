package uk.commissioning.core.register;

import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.kernel.money.Money;

/// Which lines of the register are wanted: spend over an amount, one kind of contract, suppliers whose name holds a
/// text,
/// one agreement by its reference. None: whatever there is.
public record RegisterFilter(
        @Nullable Money over,
        @Nullable ContractKind kind,
        @Nullable String supplier,
        @Nullable String agreement) {
    public static final RegisterFilter NONE = new RegisterFilter(null, null, null, null);
}
