package uk.commissioning.therapies.order;

/// Kinds of therapy that are ordered (domain 4.1, 4.4).
public enum TherapyType {
    SLT("Speech and language"),
    OT("Occupational therapy"),
    PHYSIO("Physiotherapy"),
    HYDRO("Hydrotherapy"),
    ARTS("Art, music or drama"),
    PSYCH("Psychology"),
    CBT("Cognitive behavioural"),
    PLAY("Play"),
    OTHER("Other therapy");

    private final String title;

    TherapyType(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
