package uk.commissioning.therapies.order;

/// The three ways in which a therapy is bought: from the list, off it, or by a personal budget (domain 4.1).
public enum Arrangement {
    PREFERRED,
    NON_PREFERRED,
    PERSONAL_BUDGET
}
