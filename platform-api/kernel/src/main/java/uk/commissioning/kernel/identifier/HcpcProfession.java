package uk.commissioning.kernel.identifier;

/// Professions of the HCPC register, by the prefix of the registration number (ID-14).
public enum HcpcProfession {
    ARTS_THERAPIST("AS"),
    BIOMEDICAL_SCIENTIST("BS"),
    CHIROPODIST_OR_PODIATRIST("CH"),
    CLINICAL_SCIENTIST("CS"),
    DIETITIAN("DT"),
    HEARING_AID_DISPENSER("HAD"),
    OPERATING_DEPARTMENT_PRACTITIONER("ODP"),
    ORTHOPTIST("OR"),
    OCCUPATIONAL_THERAPIST("OT"),
    PARAMEDIC("PA"),
    PHYSIOTHERAPIST("PH"),
    PROSTHETIST_OR_ORTHOTIST("PO"),
    PRACTITIONER_PSYCHOLOGIST("PYL"),
    RADIOGRAPHER("RA"),
    SPEECH_AND_LANGUAGE_THERAPIST("SL");

    private final String prefix;

    HcpcProfession(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }
}
