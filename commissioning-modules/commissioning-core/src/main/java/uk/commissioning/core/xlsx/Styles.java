package uk.commissioning.core.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Which styles of cells show a number as a day or a time.
final class Styles {
    private static final Pattern NOT_SHOWN =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_OR_TIME = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final BitSet BUILT_IN = new BitSet();

    static {
        BUILT_IN.set(14, 23);
        BUILT_IN.set(27, 37);
        BUILT_IN.set(45, 48);
        BUILT_IN.set(50, 59);
    }

    private final Map<String, Boolean> formats = new HashMap<>();
    private final List<Boolean> dates = new ArrayList<>();

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
                formats.put(xml.attribute("numFmtId", ""), isDate(xml.attribute("formatCode", "")));
            }
            if (inStyles && xml.begins("xf")) dates.add(isDateFormat(xml.attribute("numFmtId", "0")));
        }
    }

    /// Whether a cell of this style is one; no style is none.
    boolean isDateStyle(String style) {
        var number = style.isEmpty() ? 0 : Integer.parseInt(style);
        return number < dates.size() && dates.get(number);
    }

    private boolean isDateFormat(String id) {
        var known = formats.get(id);
        return known == null ? BUILT_IN.get(Integer.parseInt(id)) : known;
    }

    /// A format such as `dd/mm/yyyy` or `[$-809]d mmmm yyyy;@`, and not `0.00 "dry"`.
    static boolean isDate(String format) {
        return DAY_OR_TIME.matcher(NOT_SHOWN.matcher(format).replaceAll("")).find();
    }
}
