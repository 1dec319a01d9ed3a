package uk.commissioning.core.xlsx;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A part read element by element. Names count without their namespace, of which there are two for everything:
/// Excel's usual one and the strict one.
final class Xml {
    private static final int LONGEST_TEXT = 32_767;

    private final XMLStreamReader reader;

    Xml(InputStream part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reader = factory.createXMLStreamReader(new BoundedXml(part));
    }

    /// Goes on to the next beginning or end of an element; false at the end of the part.
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) return true;
        }
        return false;
    }

    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        for (var place = 0; place < reader.getAttributeCount(); place++) {
            if (reader.getAttributeLocalName(place).equals(name)) return reader.getAttributeValue(place);
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        var value = attribute(name);
        return value == null ? otherwise : value;
    }

    /// The text of an element that holds nothing else, and goes on to its end. No cell is longer than Excel allows.
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() + reader.getTextLength() > LONGEST_TEXT) throw Parts.damaged();
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> throw Parts.damaged();
            }
        }
    }

    /// All texts within the element at which the reader stands, without those that tell how to pronounce it.
    String richText(String element) throws XMLStreamException {
        var text = new StringBuilder();
        var pronounced = false;
        while (next() && !ends(element)) {
            if (begins("rPh")) pronounced = true;
            if (ends("rPh")) pronounced = false;
            if (begins("t")) {
                var part = text();
                if (!pronounced) text.append(part);
            }
            if (text.length() > LONGEST_TEXT) throw Parts.damaged();
        }
        return CellValues.unescaped(text.toString());
    }
}
