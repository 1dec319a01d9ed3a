package uk.commissioning.core.provider;

import java.time.LocalDate;

/// A dated fact of a site from a public register (IN-26). The earliest day stands for "always, as far as known".
public record SiteFact(Kind kind, String value, LocalDate from) {
    public static final String APPROVED = "APPROVED";

    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    /// What a fact is about.
    public enum Kind {
        LSOA,
        CAPACITY,
        AGE_FROM,
        AGE_TO,
        SECTION_41,
        REGISTRATION
    }

    public static SiteFact always(Kind kind, String value) {
        return new SiteFact(kind, value, ALWAYS);
    }
}
