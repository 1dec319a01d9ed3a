package uk.commissioning.inmss.district.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.inmss.definition.DefinitionWords;
import uk.commissioning.inmss.definition.web.DefinitionChoice;
import uk.commissioning.inmss.district.DistrictGaps;
import uk.commissioning.inmss.district.DistrictGaps.District;
import uk.commissioning.ui.Bars;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;
import uk.commissioning.ui.Table;

/// What the template of district gaps shows: the council's districts, then those elsewhere.
public record DistrictView(String council, DistrictGaps gaps, List<FieldMessage> errors) {

    public DistrictView {
        errors = List.copyOf(errors);
    }

    public String overview() {
        return "/councils/" + council + "/inmss/overview?" + choice().query();
    }

    public String path() {
        return "/councils/" + council + "/inmss/districts";
    }

    public String standings() {
        return "/councils/" + council + "/core/standings";
    }

    public String file() {
        var agreement = gaps.agreement();
        return path() + ".csv?"
                + (agreement == null ? "" : "agreement=" + URLEncoder.encode(agreement, StandardCharsets.UTF_8) + "&")
                + choice().query();
    }

    public DefinitionChoice choice() {
        return new DefinitionChoice(gaps.definition());
    }

    public List<Option> agreements() {
        var options = new ArrayList<>(List.of(Option.of("", "All frameworks", gaps.agreement() == null)));
        gaps.agreements()
                .forEach(named -> options.add(Option.of(
                        named.ref(),
                        named.ref() + ": " + named.title(),
                        named.ref().equals(gaps.agreement()))));
        return options;
    }

    public boolean isFiltered() {
        return gaps.agreement() != null || !choice().isUsual();
    }

    public boolean isEmpty() {
        return gaps.districts().isEmpty();
    }

    public String when() {
        return DefinitionWords.when(gaps.definition());
    }

    public String summary() {
        return DistrictWords.summary(gaps);
    }

    public List<String> notes() {
        return DistrictWords.notes(gaps);
    }

    public List<String> sentences() {
        return DistrictWords.sentences(gaps);
    }

    public Table area() {
        return table(gaps.area(), true);
    }

    /// None where everything lies in the council's area.
    public @Nullable Table elsewhere() {
        return gaps.elsewhere().isEmpty() ? null : table(gaps.elsewhere(), false);
    }

    public Bars bars() {
        return new Bars(
                "schools",
                "Framework schools open to new placements",
                "One bar for each district. The table on this page has the same figures.",
                gaps.area().stream()
                        .map(district -> new Bars.Bar(
                                district.name(),
                                district.schools().open(),
                                number(district.schools().open())))
                        .toList());
    }

    private static Table table(List<District> districts, boolean area) {
        var columns = new ArrayList<>(List.of(Table.Column.text("District")));
        if (area) columns.add(Table.Column.text("Gap"));
        for (var title : List.of(
                "Framework schools",
                "of them embargoed",
                "Off-framework schools",
                "Placements here",
                "Pupils who live here",
                "placed elsewhere",
                "Pupils from elsewhere")) {
            columns.add(Table.Column.number(title));
        }
        return new Table(
                "",
                columns,
                districts.stream().map(district -> row(district, area)).toList(),
                true);
    }

    private static List<String> row(District district, boolean area) {
        var cells = new ArrayList<>(List.of(district.name()));
        if (area) cells.add(DistrictWords.gap(district.gap()));
        for (var value : new long[] {
            district.schools().framework(),
            district.schools().embargoed(),
            district.schools().offFramework(),
            district.pupils().placements(),
            district.pupils().resident(),
            district.pupils().placedOut(),
            district.pupils().inflow()
        }) {
            cells.add(number(value));
        }
        return cells;
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
