package uk.commissioning.core.contract;

/// Why a placement is bought off framework: always allowed, never without a reason (IN-51).
public enum RouteReason {
    PARENTAL_PREFERENCE,
    TRIBUNAL_ORDER,
    NO_FRAMEWORK_CAPACITY,
    NEED_NOT_MET,
    PROXIMITY,
    EXISTING_PLACEMENT,
    LOOKED_AFTER_EMERGENCY
}
