package uk.commissioning.core.contract;

import uk.commissioning.core.agreement.AgreementKind;

/// How a contract came about: called off under a kind of agreement, or bought on the spot.
public enum Route {
    DPS,
    FRAMEWORK,
    OPEN_FRAMEWORK,
    QUALIFIED_LIST,
    OTHER,
    SPOT;

    static Route under(AgreementKind kind) {
        return switch (kind) {
            case DPS -> DPS;
            case FRAMEWORK -> FRAMEWORK;
            case OPEN_FRAMEWORK -> OPEN_FRAMEWORK;
            case QUALIFIED_LIST -> QUALIFIED_LIST;
            case OTHER -> OTHER;
        };
    }
}
