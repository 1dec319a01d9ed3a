package uk.commissioning.core.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text of a file as spreadsheets save it: UTF-8 with or without its mark, UTF-16 with its mark, or Windows-1252.
record CsvText(String text, boolean guessed) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char MARK = '\ufeff';

    static CsvText of(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) return certain(new String(content, StandardCharsets.UTF_16LE));
        if (startsWith(content, 0xFE, 0xFF)) return certain(new String(content, StandardCharsets.UTF_16BE));
        try {
            var decoder = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return certain(decoder.decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException notUtf8) {
            return new CsvText(new String(content, WINDOWS_1252), true);
        }
    }

    private static CsvText certain(String text) {
        return new CsvText(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text, false);
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
