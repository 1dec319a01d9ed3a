package uk.commissioning.core.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import uk.commissioning.core.xlsx.WorkbookReason;
import uk.commissioning.kernel.refusal.Refused;

/// What a file is by its content; its name and the type it was sent with do not count.
enum FileFormat {
    CSV,
    WORKBOOK;

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /// Refuses what is neither.
    static FileFormat of(byte[] content) {
        if (content.length == 0) throw Refused.because(ImportReason.FILE_EMPTY);
        if (startsWith(content, OLD_OFFICE)) {
            throw Refused.because(
                    holds(content, LOCKED)
                            ? WorkbookReason.WORKBOOK_HAS_PASSWORD
                            : WorkbookReason.WORKBOOK_OF_OLD_EXCEL);
        }
        if (content.length > 2 && content[0] == 'P' && content[1] == 'K' && content[2] < ' ') return WORKBOOK;
        if (isBinary(content)) throw Refused.because(ImportReason.FILE_NOT_CSV);
        return CSV;
    }

    /// UTF-16 with its mark is text.
    private static boolean isBinary(byte[] content) {
        var marked = content.length >= 2 && (content[0] & 0xFE) == 0xFE && (content[1] & 0xFE) == 0xFE;
        return !marked && holds(content, new byte[1]);
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static boolean holds(byte[] content, byte[] part) {
        for (var from = 0; from <= content.length - part.length; from++) {
            if (content[from] == part[0] && Arrays.equals(content, from, from + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
