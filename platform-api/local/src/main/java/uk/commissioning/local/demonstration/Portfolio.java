package uk.commissioning.local.demonstration;

import java.time.LocalDate;
import java.util.List;

/// What one demonstration council has bought, to be made from a fixed seed. Every name in it is made up.
///
/// @param onFramework schools and placements under the council's agreement, and their exact average fee in pounds
/// @param spot the same outside it
/// @param yearsOfStarts Septembers from 2022 on in which its placements begin
record Portfolio(
        String council,
        int firstUrn,
        String laCode,
        Terms terms,
        List<District> districts,
        Share onFramework,
        Share spot,
        int yearsOfStarts) {

    /// The council's agreement: term, two lots, the start of its procurement (which fixes the regime).
    record Terms(String ref, String title, LocalDate procurementStarted, LocalDate startsOn, LocalDate endsOn) {}

    /// A district with a postcode area, and how many schools of the agreement lie in it.
    record District(String gss, String postcodeArea, int frameworkSchools) {}

    record Share(int schools, int placements, int averagePounds) {}

    /// Kent: table 4.1 of report 25/00065 (domain 2.4) and the districts of AC-16.
    static final Portfolio KENT = new Portfolio(
            "kent",
            900_101,
            "886",
            new Terms(
                    "SC21032",
                    "Independent and non-maintained special schools: hybrid DPS",
                    LocalDate.of(2022, 1, 10),
                    LocalDate.of(2022, 9, 1),
                    LocalDate.of(2026, 8, 31)),
            List.of(
                    new District("E07000105", "TN24", 3),
                    new District("E07000106", "CT1", 4),
                    new District("E07000107", "DA1", 0),
                    new District("E07000108", "CT16", 2),
                    new District("E07000109", "DA12", 2),
                    new District("E07000110", "ME14", 4),
                    new District("E07000111", "TN13", 0),
                    new District("E07000112", "CT20", 0),
                    new District("E07000113", "ME10", 3),
                    new District("E07000114", "CT9", 3),
                    new District("E07000115", "TN9", 0),
                    new District("E07000116", "TN1", 1)),
            new Share(22, 1_094, 54_460),
            new Share(88, 690, 58_656),
            3);

    static final Portfolio MEDWAY = new Portfolio(
            "medway",
            901_101,
            "887",
            new Terms(
                    "MED-INMSS-23",
                    "Special school places: framework",
                    LocalDate.of(2022, 11, 7),
                    LocalDate.of(2023, 9, 1),
                    LocalDate.of(2027, 8, 31)),
            List.of(new District("E06000035", "ME4", 6)),
            new Share(6, 118, 57_250),
            new Share(14, 64, 61_500),
            3);

    /// Devon: £54m for independent special schools in 2023/24 (domain 5.1).
    static final Portfolio DEVON = new Portfolio(
            "devon",
            902_101,
            "878",
            new Terms(
                    "DCC-ISS-22",
                    "Independent special schools: block and individual placements",
                    LocalDate.of(2021, 10, 4),
                    LocalDate.of(2022, 9, 1),
                    LocalDate.of(2028, 8, 31)),
            List.of(
                    new District("E07000040", "EX14", 3),
                    new District("E07000041", "EX1", 4),
                    new District("E07000042", "EX16", 2),
                    new District("E07000043", "EX31", 2),
                    new District("E07000044", "TQ9", 2),
                    new District("E07000045", "TQ12", 3),
                    new District("E07000046", "EX39", 1),
                    new District("E07000047", "PL19", 0)),
            new Share(17, 560, 60_000),
            new Share(29, 320, 63_750),
            2);

    static final List<Portfolio> ALL = List.of(KENT, MEDWAY, DEVON);
}
