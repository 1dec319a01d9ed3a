package uk.commissioning.core.child;

/// Primary need of a child with a plan (domain 8.5). NSA, "no specialist assessment", is none: a plan rests on one.
public enum Need {
    SPLD("Specific learning difficulty"),
    MLD("Moderate learning difficulty"),
    SLD("Severe learning difficulty"),
    PMLD("Profound and multiple learning difficulty"),
    SEMH("Social, emotional and mental health"),
    SLCN("Speech, language and communication needs"),
    HI("Hearing impairment"),
    VI("Vision impairment"),
    MSI("Multi-sensory impairment"),
    PD("Physical disability"),
    ASD("Autistic spectrum disorder"),
    OTH("Other difficulty or disability"),
    DS("Down syndrome");

    private final String title;

    Need(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
