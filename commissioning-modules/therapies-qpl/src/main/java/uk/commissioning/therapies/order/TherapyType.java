package uk.commissioning.therapies.order;

/// Kinds of therapy that are ordered (domain 4.1, 4.4).
public enum TherapyType {
    SLT,
    OT,
    PHYSIO,
    HYDRO,
    ARTS,
    PSYCH,
    CBT,
    PLAY,
    OTHER
}
