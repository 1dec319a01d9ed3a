package uk.commissioning.local.demonstration;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.commissioning.kernel.permission.Role;

/// The import files of a portfolio. The same portfolio gives the same bytes every time.
public final class MadeUpFiles {

    private static final List<String> AGREEMENT_COLUMNS = List.of(
            "agreement_ref",
            "title",
            "kind",
            "procurement_started",
            "awarded_on",
            "starts_on",
            "ends_on",
            "lot_code",
            "lot_rank");

    private final Portfolio portfolio;
    private final List<MadeUpSchool> schools;

    MadeUpFiles(Portfolio portfolio) {
        this.portfolio = portfolio;
        this.schools = schools(portfolio);
    }

    /// Kent's files: they give table 4.1 of domain 2.4 exactly.
    public static MadeUpFiles kent() {
        return new MadeUpFiles(Portfolio.KENT);
    }

    /// The files of every demonstration council.
    public static List<MadeUpFiles> all() {
        return Portfolio.ALL.stream().map(MadeUpFiles::new).toList();
    }

    /// All of them, in the order in which they build on each other.
    public List<ImportFile> inOrder() {
        var files = new ArrayList<>(List.of(
                new ImportFile("providers", Role.COMMISSIONER, providers()),
                new ImportFile("agreements", Role.COMMISSIONER, agreements()),
                new ImportFile("memberships", Role.COMMISSIONER, memberships()),
                new ImportFile("placements", Role.PLACEMENT_OFFICER, placements())));
        if (portfolio == Portfolio.KENT) files.addAll(therapies());
        if (portfolio == Portfolio.DEVON) files.addAll(blocksAndPackages());
        return List.copyOf(files);
    }

    String providers() {
        return csv(file -> {
            file.writeRecord(
                    "provider_name",
                    "provider_kind",
                    "company_number",
                    "charity_number",
                    "ukprn",
                    "site_name",
                    "urn",
                    "site_kind",
                    "district_gss",
                    "postcode");
            schools.forEach(school -> file.writeRecord(provider(school)));
            if (portfolio == Portfolio.DEVON) MadeUpPackages.providers().forEach(file::writeRecord);
            if (portfolio == Portfolio.KENT) MadeUpTherapies.providers().forEach(file::writeRecord);
        });
    }

    String agreements() {
        var terms = portfolio.terms();
        return csv(file -> {
            file.writeRecord(AGREEMENT_COLUMNS);
            for (var lot : List.of("1", "2")) {
                // In the hybrid DPS the higher lot was lot 2 (IN-11): lots are compared by rank.
                file.writeRecord(
                        terms.ref(),
                        terms.title(),
                        "kent".equals(portfolio.council()) ? "DPS" : "FRAMEWORK",
                        terms.procurementStarted().toString(),
                        terms.startsOn().minusMonths(2).toString(),
                        terms.startsOn().toString(),
                        terms.endsOn().toString(),
                        lot,
                        "2".equals(lot) ? "1" : "2");
            }
        });
    }

    String memberships() {
        return csv(file -> {
            file.writeRecord("agreement_ref", "lot_code", "urn", "member_from", "member_to");
            schools.stream()
                    .filter(MadeUpSchool::onFramework)
                    .forEach(school -> file.writeRecord(
                            portfolio.terms().ref(),
                            school.lot(),
                            String.valueOf(school.urn()),
                            portfolio.terms().startsOn().toString(),
                            ""));
        });
    }

    public String placements() {
        return csv(file -> {
            file.writeRecord(MadeUpPlacements.COLUMNS);
            new MadeUpPlacements(portfolio, schools).forEach(file::writeRecord);
        });
    }

    private static List<ImportFile> therapies() {
        return List.of(
                new ImportFile("agreements", Role.COMMISSIONER, csv(file -> {
                    file.writeRecord(AGREEMENT_COLUMNS);
                    file.writeRecord(MadeUpTherapies.AGREEMENT);
                })),
                new ImportFile("memberships", Role.COMMISSIONER, csv(file -> {
                    file.writeRecord(MadeUpTherapies.MEMBERSHIPS);
                    MadeUpTherapies.members().forEach(file::writeRecord);
                })),
                new ImportFile("therapy_orders", Role.PLACEMENT_OFFICER, csv(file -> {
                    file.writeRecord(MadeUpTherapies.ORDERS);
                    MadeUpTherapies.orders().forEach(file::writeRecord);
                })),
                new ImportFile("other_contracts", Role.COMMISSIONER, csv(file -> {
                    file.writeRecord(MadeUpTherapies.CONTRACTS);
                    MadeUpTherapies.contracts().forEach(file::writeRecord);
                })));
    }

    private List<ImportFile> blocksAndPackages() {
        var blocks = new MadeUpBlocks(portfolio, schools);
        return List.of(
                new ImportFile("blocks", Role.COMMISSIONER, csv(file -> {
                    file.writeRecord(MadeUpBlocks.COLUMNS);
                    blocks.blocks().forEach(file::writeRecord);
                })),
                new ImportFile("placements", Role.PLACEMENT_OFFICER, csv(file -> {
                    file.writeRecord(Stream.concat(MadeUpPlacements.COLUMNS.stream(), Stream.of("block_ref"))
                            .toList());
                    blocks.placements().forEach(file::writeRecord);
                })),
                new ImportFile("ap_packages", Role.PLACEMENT_OFFICER, csv(file -> {
                    file.writeRecord(MadeUpPackages.COLUMNS);
                    MadeUpPackages.rows().forEach(file::writeRecord);
                })));
    }

    public String council() {
        return portfolio.council();
    }

    private List<String> provider(MadeUpSchool school) {
        var entity = portfolio.firstUrn() + school.entity();
        return List.of(
                MadeUpNames.entity(school.entity()) + " (" + title(portfolio.council()) + ")",
                school.isCharity() ? "CHARITY" : "COMPANY",
                school.isCharity() ? "" : "%08d".formatted(90_000_000 + entity - 900_000),
                school.isCharity() ? String.valueOf(9_000_000 + entity - 900_000) : "",
                String.valueOf(19_000_000 + entity - 900_000),
                MadeUpNames.school(school.number()),
                String.valueOf(school.urn()),
                school.isCharity() ? "NON_MAINTAINED_SPECIAL_SCHOOL" : "INDEPENDENT_SPECIAL_SCHOOL",
                school.district().gss(),
                "%s %dAA".formatted(school.district().postcodeArea(), 1 + school.number() % 9));
    }

    private static List<MadeUpSchool> schools(Portfolio portfolio) {
        var schools = new ArrayList<MadeUpSchool>();
        for (var district : portfolio.districts()) {
            for (int each = 0; each < district.frameworkSchools(); each++) {
                schools.add(new MadeUpSchool(schools.size(), portfolio.firstUrn() + schools.size(), district, true));
            }
        }
        for (int each = 0; each < portfolio.spot().schools(); each++) {
            var district =
                    portfolio.districts().get(each % portfolio.districts().size());
            schools.add(new MadeUpSchool(schools.size(), portfolio.firstUrn() + schools.size(), district, false));
        }
        return List.copyOf(schools);
    }

    private static String title(String council) {
        return council.substring(0, 1).toUpperCase(Locale.ROOT) + council.substring(1);
    }

    private static String csv(Consumer<CsvWriter> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            rows.accept(writer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }
}
