package uk.commissioning.core.agreement;

/// Kinds of agreement under which later contracts are called off.
public enum AgreementKind {
    DPS,
    FRAMEWORK,
    OPEN_FRAMEWORK,
    QUALIFIED_LIST,
    OTHER
}
