package uk.commissioning.testing.edge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One request as it leaves the one who asks. The path is sent as it stands, so that a test can spell it as it
/// likes.
public record Call(String method, String path, Map<String, String> headers, Content content) {

    private static final String BOUNDARY = "between-parts-of-the-test";

    public static Call get(String path) {
        return of("GET", path);
    }

    public static Call of(String method, String path) {
        return new Call(method, path, Map.of(), new Nothing());
    }

    public Call header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Call(method, path, more, content);
    }

    public Call json(String json) {
        return body("application/json", json);
    }

    public Call csv(String csv) {
        return body("text/csv;charset=UTF-8", csv);
    }

    public Call body(String type, String text) {
        return body(type, text.getBytes(StandardCharsets.UTF_8));
    }

    public Call body(String type, byte[] bytes) {
        return new Call(method, path, headers, new Raw(type, bytes));
    }

    /// The fields of a page's form; in a browser the form's own token goes with them.
    public Call form(Map<String, String> fields) {
        return new Call(method, path, headers, new Fields(fields));
    }

    /// A form with a file in its field `file`.
    public Call upload(Map<String, String> fields, String fileName, String text) {
        return new Call(method, path, headers, new Upload(fields, fileName, text));
    }

    Call withFormToken(String token) {
        return switch (content) {
            case Fields sent -> form(with(sent.fields, token));
            case Upload sent -> upload(with(sent.fields, token), sent.fileName, sent.text);
            case Nothing _, Raw _ -> this;
        };
    }

    boolean isForm() {
        return content instanceof Fields || content instanceof Upload;
    }

    @Nullable
    String contentType() {
        return switch (content) {
            case Nothing _ -> null;
            case Raw raw -> raw.type;
            case Fields _ -> "application/x-www-form-urlencoded";
            case Upload _ -> "multipart/form-data; boundary=" + BOUNDARY;
        };
    }

    byte[] bytes() {
        return switch (content) {
            case Nothing _ -> new byte[0];
            case Raw raw -> raw.bytes;
            case Fields sent -> encoded(sent.fields).getBytes(StandardCharsets.UTF_8);
            case Upload sent -> parts(sent).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String parts(Upload sent) {
        var text = new StringBuilder();
        sent.fields.forEach((name, value) -> text.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value)));
        return text.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(BOUNDARY, sent.fileName))
                .append("Content-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n".formatted(sent.text, BOUNDARY))
                .toString();
    }

    private static Map<String, String> with(Map<String, String> fields, String token) {
        var more = new LinkedHashMap<>(fields);
        more.put("_csrf", token);
        return more;
    }

    /// What goes along with a request.
    public sealed interface Content {}

    private record Nothing() implements Content {}

    private record Raw(String type, byte[] bytes) implements Content {}

    private record Fields(Map<String, String> fields) implements Content {}

    private record Upload(Map<String, String> fields, String fileName, String text) implements Content {}
}
