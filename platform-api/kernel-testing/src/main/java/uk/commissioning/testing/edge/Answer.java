package uk.commissioning.testing.edge;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What came back.
public record Answer(int status, Map<String, List<String>> headers, String text) {

    private static final String CORRELATION = "X-Correlation-Id";
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]*)\"");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final Pattern ONCE = Pattern.compile("([?&]once=)[^\"&]*");

    static Answer of(HttpResponse<String> response) {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().map());
        return new Answer(response.statusCode(), headers, response.body());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(List::getFirst);
    }

    public boolean isProblem() {
        return header("Content-Type").filter("application/problem+json"::equals).isPresent();
    }

    public boolean isPage() {
        return header("Content-Type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
    }

    /// The code of a problem, or nothing.
    public String code() {
        var code = CODE.matcher(text);
        return isProblem() && code.find() ? code.group(1) : "";
    }

    /// The answer without what differs between any two: its correlation id, its time, and the tokens of its
    /// forms.
    public Answer bare() {
        var bare = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        bare.putAll(headers);
        bare.remove(CORRELATION);
        bare.remove("Date");
        var anonymous = header(CORRELATION).map(id -> text.replace(id, "")).orElse(text);
        var tokenless = FORM_TOKEN.matcher(anonymous).replaceAll(Matcher.quoteReplacement("name=\"_csrf\""));
        return new Answer(status, bare, ONCE.matcher(tokenless).replaceAll("$1"));
    }

    Optional<String> formToken() {
        var token = FORM_TOKEN.matcher(text);
        return token.find() ? Optional.of(token.group(1)) : Optional.empty();
    }
}
