package uk.commissioning.core.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Which styles of cells show a number as a day or a time, or as a percentage.
final class Styles {
    private static final Pattern NOT_SHOWN =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_OR_TIME = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final BitSet BUILT_IN_DATES = new BitSet();
    private static final Set<String> BUILT_IN_PERCENTAGES = Set.of("9", "10");

    static {
        BUILT_IN_DATES.set(14, 23);
        BUILT_IN_DATES.set(27, 37);
        BUILT_IN_DATES.set(45, 48);
        BUILT_IN_DATES.set(50, 59);
    }

    private final Map<String, Shown> formats = new HashMap<>();
    private final List<Shown> styles = new ArrayList<>();

    /// What a number is shown as.
    enum Shown {
        NUMBER,
        DATE,
        PERCENTAGE
    }

    void read(InputStream part) throws XMLStreamException {
        var xml = new Xml(part);
        var inFormats = false;
        var inStyles = false;
        while (xml.next()) {
            if (xml.begins("numFmts")) inFormats = true;
            if (xml.ends("numFmts")) inFormats = false;
            if (xml.begins("cellXfs")) inStyles = true;
            if (xml.ends("cellXfs")) return;
            if (inFormats && xml.begins("numFmt")) {
                formats.put(xml.attribute("numFmtId", ""), of(xml.attribute("formatCode", "")));
            }
            if (inStyles && xml.begins("xf")) styles.add(ofFormat(xml.attribute("numFmtId", "0")));
        }
    }

    /// What a cell of this style shows; without a style a number.
    Shown of(int style) {
        return style < styles.size() ? styles.get(style) : Shown.NUMBER;
    }

    private Shown ofFormat(String id) {
        var known = formats.get(id);
        if (known != null) return known;
        if (BUILT_IN_PERCENTAGES.contains(id)) return Shown.PERCENTAGE;
        return BUILT_IN_DATES.get(Integer.parseInt(id)) ? Shown.DATE : Shown.NUMBER;
    }

    /// A format such as `dd/mm/yyyy` or `[$-809]d mmmm yyyy;@` shows a day, and `0.00 "dry"` a number.
    static Shown of(String format) {
        var shown = NOT_SHOWN.matcher(format).replaceAll("");
        if (DAY_OR_TIME.matcher(shown).find()) return Shown.DATE;
        return shown.contains("%") ? Shown.PERCENTAGE : Shown.NUMBER;
    }
}
