package uk.commissioning.kernel.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import uk.commissioning.kernel.refusal.Refused;

/// Pounds as people type them. Commas must separate thousands: "1,00" is refused rather than guessed.
final class MoneyText {
    private static final int LONGEST = 40;
    private static final int DECIMALS = 2;
    private static final Pattern SHAPE =
            Pattern.compile("(?<minus>-?) *£? *(?<pounds>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.(?<decimals>[0-9]+))?");

    private MoneyText() {}

    static Money read(String text) {
        var stripped = text.strip();
        var matcher = SHAPE.matcher(stripped);
        if (stripped.length() > LONGEST || !matcher.matches()) {
            throw Refused.because(MoneyReason.AMOUNT_NOT_RECOGNISED);
        }
        var decimals = matcher.group("decimals");
        if (decimals != null && decimals.length() > DECIMALS) {
            throw Refused.because(MoneyReason.AMOUNT_HAS_PART_OF_A_PENNY);
        }
        var pounds = matcher.group("pounds").replace(",", "") + (decimals == null ? "" : "." + decimals);
        return Money.fromExactPence(new BigDecimal(matcher.group("minus") + pounds).movePointRight(DECIMALS));
    }
}
