package uk.commissioning.core.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// The texts of a workbook, stored once and named in cells by their place.
final class SharedStrings {
    private static final int MOST = 1_000_000;

    private final List<String> texts = new ArrayList<>();

    void read(InputStream part) throws XMLStreamException {
        var xml = new Xml(part);
        while (xml.next()) {
            if (!xml.begins("si")) continue;
            if (texts.size() == MOST) throw Parts.tooLarge();
            texts.add(xml.richText("si"));
        }
    }

    String at(String place) {
        return texts.get(Integer.parseInt(place.strip()));
    }
}
