package uk.commissioning.therapies.web;

import java.util.Locale;

/// Numbers as pages write them.
public final class Written {

    private Written() {}

    public static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /// "1 order", "2 orders".
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }
}
