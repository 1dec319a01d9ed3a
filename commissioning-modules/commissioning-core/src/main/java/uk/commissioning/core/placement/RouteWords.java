package uk.commissioning.core.placement;

import java.util.Locale;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.contract.RouteReason;

/// Routes in the words of pages and files.
public final class RouteWords {

    private RouteWords() {}

    public static String title(Route route) {
        return switch (route) {
            case DPS -> "Dynamic purchasing system";
            case FRAMEWORK -> "Framework";
            case OPEN_FRAMEWORK -> "Open framework";
            case QUALIFIED_LIST -> "Qualified list";
            case OTHER -> "Other agreement";
            case SPOT -> "Off framework (spot)";
        };
    }

    /// Whether a contract of this route is a call-off under an agreement; a spot purchase is off framework (IN-51).
    public static boolean isUnderAgreement(Route route) {
        return route != Route.SPOT;
    }

    /// Such as "No framework capacity".
    public static String title(RouteReason reason) {
        var words = reason.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
