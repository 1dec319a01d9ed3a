package uk.commissioning.reorganisation.scenario.web;

import java.util.Map;

/// Codes of primary needs as people read them (domain 8.5).
final class NeedWords {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("SPLD", "Specific learning difficulty"),
            Map.entry("MLD", "Moderate learning difficulty"),
            Map.entry("SLD", "Severe learning difficulty"),
            Map.entry("PMLD", "Profound and multiple learning difficulty"),
            Map.entry("SEMH", "Social, emotional and mental health"),
            Map.entry("SLCN", "Speech, language and communication needs"),
            Map.entry("HI", "Hearing impairment"),
            Map.entry("VI", "Vision impairment"),
            Map.entry("MSI", "Multi-sensory impairment"),
            Map.entry("PD", "Physical disability"),
            Map.entry("ASD", "Autistic spectrum disorder"),
            Map.entry("OTH", "Other difficulty or disability"),
            Map.entry("DS", "Down syndrome"),
            Map.entry("NOT_TOLD", "Not known"));

    private NeedWords() {}

    static String of(String code) {
        return TITLES.getOrDefault(code, code);
    }
}
