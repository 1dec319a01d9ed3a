package uk.commissioning.alternative.provider.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.commissioning.alternative.provider.ProviderLine;
import uk.commissioning.alternative.provider.ProviderLine.Standing;
import uk.commissioning.alternative.provider.ProviderList;
import uk.commissioning.alternative.provider.ProviderList.Reader;
import uk.commissioning.core.csv.CsvLines;

/// The master list as a file: a line for each provider, with the columns that its reader may see.
record ProviderCsv(Reader reader) {

    private static final List<String> COLUMNS = List.of(
            "as_of",
            "provider",
            "registration_status",
            "urns",
            "packages_in_force",
            "packages_coming",
            "packages_ended",
            "annual_commitment",
            "blocks",
            "annual_value_of_blocks",
            "blocks_outside_normal");

    String header() {
        var columns = new ArrayList<>(COLUMNS);
        if (reader.seesPackages()) columns.addAll(List.of("children", "weekly_hours"));
        if (reader.seesStandings()) columns.add("standings");
        return CsvLines.line(columns);
    }

    String lines(ProviderList list) {
        return list.lines().stream().map(line -> line(line, list)).collect(Collectors.joining());
    }

    private String line(ProviderLine line, ProviderList list) {
        var bought = line.bought();
        var blocks = ProviderAnswer.Blocks.of(line, list.bounds());
        var cells = new ArrayList<>(List.of(
                list.question().on().toString(),
                line.name(),
                line.registration().status().name(),
                String.join(" ", line.registration().urns()),
                String.valueOf(bought.inForce()),
                String.valueOf(bought.coming()),
                String.valueOf(bought.ended())));
        cells.add(bought.yearly().inPounds().toPlainString());
        cells.add(String.valueOf(blocks.contracts()));
        cells.add(line.yearlyOfBlocks().inPounds().toPlainString());
        cells.add(String.valueOf(blocks.outsideNormal()));
        var served = bought.served();
        if (served != null) {
            cells.add(String.valueOf(served.children()));
            cells.add(served.weeklyHours().toPlainString());
        }
        if (reader.seesStandings()) cells.add(standings(line.standings()));
        return CsvLines.line(cells);
    }

    private static String standings(List<Standing> standings) {
        return standings.stream()
                .map(standing -> standing.site() == null
                        ? standing.status().name()
                        : standing.status() + " (" + standing.site() + ")")
                .collect(Collectors.joining("; "));
    }
}
