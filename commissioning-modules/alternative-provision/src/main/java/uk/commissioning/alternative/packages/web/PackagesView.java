package uk.commissioning.alternative.packages.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.alternative.packages.Cohort;
import uk.commissioning.alternative.packages.PackageLine;
import uk.commissioning.alternative.packages.PackageLine.Child;
import uk.commissioning.alternative.packages.PackageList;
import uk.commissioning.alternative.packages.PackageState;
import uk.commissioning.alternative.packages.ReviewState;
import uk.commissioning.alternative.web.Sections;
import uk.commissioning.alternative.web.Written;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// What the template of the list of packages shows.
public record PackagesView(String council, PackageList list, PackageParameters filters, List<FieldMessage> errors) {

    public PackagesView {
        errors = List.copyOf(errors);
    }

    public Sections sections() {
        return Sections.of(council, Sections.PACKAGES);
    }

    public String path() {
        return Sections.path(council, Sections.PACKAGES);
    }

    public @Nullable String nextPage() {
        var next = list.next();
        if (next == null) return null;
        return path() + "?" + query() + (query().isEmpty() ? "" : "&") + "after=" + Written.encoded(next);
    }

    public boolean isFiltered() {
        return !query().isEmpty();
    }

    public String day() {
        return DayWords.of(list.day());
    }

    public @Nullable String on() {
        return filters.on();
    }

    /// The provider that the list is of; kept when other filters are applied.
    public @Nullable String provider() {
        return filters.provider();
    }

    public List<Option> cohorts() {
        return options(
                "Any cohort",
                Arrays.stream(Cohort.values()).map(cohort -> Option.of(cohort.name(), cohort.title())),
                filters.cohort());
    }

    public List<Option> reviews() {
        return options(
                "Any review",
                Arrays.stream(ReviewState.values()).map(review -> Option.of(review.name(), review.title())),
                filters.review());
    }

    public String days(PackageLine line) {
        return DayWords.span(line.days().startsOn(), line.days().endsOn());
    }

    /// Coming or ended; none while it is in force.
    public @Nullable String state(PackageLine line) {
        var state = line.days().state();
        return state == PackageState.IN_FORCE ? null : state.title();
    }

    public String hours(Child child) {
        return Written.hours(child.weeklyHours());
    }

    public String review(Child child) {
        return DayWords.of(child.reviewOn(), "None planned");
    }

    public boolean isOverdue(Child child) {
        return child.review() == ReviewState.OVERDUE;
    }

    private static List<Option> options(String any, Stream<Option> options, @Nullable String chosen) {
        return Option.choose(
                Stream.concat(Stream.of(Option.of("", any)), options).toList(),
                List.of(Objects.requireNonNullElse(chosen, "")));
    }

    private String query() {
        var pairs = new ArrayList<String>();
        add(pairs, "cohort", filters.cohort());
        add(pairs, "provider", filters.provider());
        add(pairs, "on", filters.on());
        add(pairs, "review", filters.review());
        return String.join("&", pairs);
    }

    private static void add(List<String> pairs, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) pairs.add(name + "=" + Written.encoded(value));
    }
}
