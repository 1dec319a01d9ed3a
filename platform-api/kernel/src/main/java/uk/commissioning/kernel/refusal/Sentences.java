package uk.commissioning.kernel.refusal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// The sentences of all reasons, from every jar's `messages/reasons.properties`. Codes are for ever; sentences may
/// improve.
public final class Sentences {

    private static final String FILE = "messages/reasons.properties";
    private static final Sentences INSTALLED = new Sentences(read());

    private final Map<String, String> byCode;

    private Sentences(Map<String, String> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    public static Sentences installed() {
        return INSTALLED;
    }

    /// The sentence in plain text: escape it before it goes into a page.
    public String of(Reason reason, List<Object> arguments) {
        var pattern = byCode.getOrDefault(reason.code(), reason.code());
        return new MessageFormat(pattern, Locale.UK).format(arguments.toArray());
    }

    public String of(Refused refused) {
        return of(refused.reason(), refused.arguments());
    }

    public String of(FieldRefusal refusal) {
        return of(refusal.reason(), refusal.arguments());
    }

    public boolean has(Reason reason) {
        return byCode.containsKey(reason.code());
    }

    private static Map<String, String> read() {
        var sentences = new HashMap<String, String>();
        try {
            for (URL file : Collections.list(Sentences.class.getClassLoader().getResources(FILE))) {
                readInto(sentences, file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return sentences;
    }

    private static void readInto(Map<String, String> sentences, URL file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        properties.stringPropertyNames().forEach(code -> sentences.put(code, properties.getProperty(code)));
    }
}
