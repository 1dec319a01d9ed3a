package uk.commissioning.ui;

import java.util.List;

/// A line of a summary list, with what can be done about it.
public record SummaryRow(String key, String value, List<Link> actions) {

    public SummaryRow {
        actions = List.copyOf(actions);
    }

    public static SummaryRow of(String key, String value, Link... actions) {
        return new SummaryRow(key, value, List.of(actions));
    }
}
