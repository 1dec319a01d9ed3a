package uk.commissioning.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A horizontal bar chart drawn by the server (A12). Its table stands beside it, so the picture adds and never
/// replaces. Widths are percentages and texts keep their size, so that it reads at 320 pixels as it does on a desk.
public record Bars(String id, String title, String description, List<Bar> bars) {

    private static final int CHARACTERS_A_LINE = 34;
    private static final double WIDEST = 56;
    private static final int LINE = 22;
    private static final int BAR = 26;
    private static final int GAP = 16;

    public Bars {
        bars = List.copyOf(bars);
    }

    /// A bar: its label, its value, and the value as people read it, such as "1,094" or "£54,460".
    public record Bar(String label, long value, String text) {}

    /// Where a bar and its texts are drawn.
    public record Drawn(List<Line> lines, int top, int middle, String width, String text) {}

    /// A line of a label.
    public record Line(String text, int baseline) {}

    public int barHeight() {
        return BAR;
    }

    public List<Drawn> drawn() {
        var drawn = new ArrayList<Drawn>();
        int top = 0;
        for (var bar : bars) {
            var next = draw(bar, top);
            drawn.add(next);
            top = next.top() + BAR + GAP;
        }
        return drawn;
    }

    public int height() {
        return bars.isEmpty() ? 0 : drawn().getLast().top() + BAR + 2;
    }

    private Drawn draw(Bar bar, int top) {
        var lines = new ArrayList<Line>();
        for (var text : Wrapped.at(CHARACTERS_A_LINE, bar.label())) {
            lines.add(new Line(text, top + LINE * lines.size() + LINE - 6));
        }
        int barTop = top + LINE * lines.size();
        return new Drawn(lines, barTop, barTop + BAR / 2, width(bar.value()), bar.text());
    }

    private String width(long value) {
        long largest = bars.stream().mapToLong(Bar::value).max().orElse(0);
        double share = largest <= 0 || value <= 0 ? 0 : (double) value / largest;
        return String.format(Locale.ROOT, "%.2f%%", share * WIDEST);
    }
}
