package uk.commissioning.runtime.home;

import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.tenancy.Visit;

/// Why a council takes no changes, in words for a banner (domain 6.5).
final class ReadOnly {

    private ReadOnly() {}

    static @Nullable String because(Visit.Council council) {
        if (council.suspended()) {
            return council.name()
                    + " is suspended. You can read everything, but nothing can be changed. Ask the platform operator.";
        }
        return switch (council.state()) {
            case SHADOW, LIVE -> null;
            case PLANNED ->
                council.name() + " has not opened on this platform yet. Nothing can be changed until it does.";
            case CLOSING -> council.name() + " is closing. You can read everything, but nothing can be changed.";
            case DISSOLVED ->
                council.name() + " has been dissolved. Its records stay here to be read, and nothing can be changed.";
        };
    }
}
