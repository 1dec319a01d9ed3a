package uk.commissioning.kernel.calendar;

/// Stages of schooling, from the year group (domain 8.7).
public enum KeyStage {
    EARLY_YEARS,
    KEY_STAGE_1,
    KEY_STAGE_2,
    KEY_STAGE_3,
    KEY_STAGE_4,
    POST_16
}
