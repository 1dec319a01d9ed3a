package uk.commissioning.alternative.web;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Numbers and hours as pages write them.
public final class Written {

    private Written() {}

    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /// Such as "12.5" or "1,018": no more decimals than there are.
    public static String hours(BigDecimal hours) {
        var plain = hours.signum() == 0 ? BigDecimal.ZERO : hours.stripTrailingZeros();
        return String.format(Locale.UK, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    /// A text as part of an address.
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
