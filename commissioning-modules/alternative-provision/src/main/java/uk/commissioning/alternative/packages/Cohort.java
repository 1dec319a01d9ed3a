package uk.commissioning.alternative.packages;

/// Whom a package is for: a child with a plan educated otherwise than at school, one out of school under section 19,
/// one in care, one missing education (domain 5.1).
public enum Cohort {
    EOTAS("Educated otherwise than at school"),
    SECTION_19("Section 19"),
    CHILD_IN_CARE("Child in care"),
    CME("Child missing education");

    private final String title;

    Cohort(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
