package uk.commissioning.core.register.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.register.RegisterEntry;
import uk.commissioning.core.register.RegisterPage;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// What the register's template shows.
public record RegisterView(String council, RegisterPage page, List<FieldMessage> errors) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public RegisterView {
        errors = List.copyOf(errors);
    }

    static RegisterView of(String council, RegisterPage page, List<FieldMessage> errors) {
        return new RegisterView(council, page, errors);
    }

    public String path() {
        return "/councils/" + council + "/core/register";
    }

    public String file() {
        return path() + ".csv?" + query();
    }

    public String workbook() {
        return path() + ".xlsx?" + query();
    }

    public @Nullable String nextPage() {
        var next = page.next();
        return next == null ? null : path() + "?" + query() + "&after=" + encoded(next.text());
    }

    public String on() {
        return page.question().on().toString();
    }

    public String onInWords() {
        return inWords(page.question().on());
    }

    public boolean isPublished() {
        return page.question().published();
    }

    /// More than the day was chosen, or another day than usual: the filters offer to be cleared.
    public boolean isFiltered() {
        return isPublished() || page.question().over() != null;
    }

    public List<Option> amounts() {
        var over = page.question().over();
        var chosen = over == null ? "" : String.valueOf(over.pence());
        var threshold = RegisterEntry.TRANSPARENCY_THRESHOLD;
        return List.of(
                Option.of("", "Any amount", chosen.isEmpty()),
                Option.of(
                        String.valueOf(threshold.pence()),
                        threshold(),
                        chosen.equals(String.valueOf(threshold.pence()))));
    }

    public String threshold() {
        return "Over " + RegisterEntry.TRANSPARENCY_THRESHOLD.formatWholePounds();
    }

    public List<Option> faces() {
        return List.of(
                Option.of("false", "Whole register", !isPublished()), Option.of("true", "As published", isPublished()));
    }

    public List<String> definition() {
        return RegisterText.definition(page.question());
    }

    public String countInWords() {
        var lines = page.totals().entries();
        return lines == 1 ? "1 line" : String.format(Locale.UK, "%,d lines", lines);
    }

    public String inWords(@Nullable LocalDate day) {
        return day == null ? "none" : DAY.format(day);
    }

    public String known(@Nullable Boolean fact) {
        return Words.known(fact);
    }

    public String known(@Nullable String fact) {
        return Words.known(fact);
    }

    public String number(@Nullable Long number) {
        return number == null ? Words.NOT_KNOWN : String.format(Locale.UK, "%,d", number);
    }

    private String query() {
        var over = page.question().over();
        return "on=" + on() + (isPublished() ? "&published=true" : "") + (over == null ? "" : "&over=" + over.pence());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
