package uk.commissioning.core.imports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.imports.ImportReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;

/// A place among the things that were found in a file.
final class ImportCursor {

    private ImportCursor() {}

    static int parsed(@Nullable String text) {
        if (text == null || text.isBlank()) return 0;
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException noCursor) {
            throw notRecognised();
        }
    }

    static Refused notRecognised() {
        return Refused.fields(List.of(FieldRefusal.of("after", ImportReason.IMPORT_CURSOR_NOT_RECOGNISED)));
    }
}
