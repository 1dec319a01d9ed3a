package uk.commissioning.kernel.refusal;

import java.util.Locale;

/// Why something is refused. Implemented by enums; the code is for ever, its sentence lives in
/// `messages/*.properties`.
public interface Reason {

    Kind kind();

    String name();

    /// The stable code, such as `lot-closed`.
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
