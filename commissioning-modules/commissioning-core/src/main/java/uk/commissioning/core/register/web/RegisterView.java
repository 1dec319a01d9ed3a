package uk.commissioning.core.register.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.listing.Address;
import uk.commissioning.core.register.ReadContractRegister;
import uk.commissioning.core.register.RegisterEntry;
import uk.commissioning.core.register.RegisterFilter;
import uk.commissioning.core.register.RegisterPage;
import uk.commissioning.core.register.RegisterSort;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// What the register's template shows.
public record RegisterView(String council, RegisterPage page, boolean opensContracts, List<FieldMessage> errors) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    public RegisterView {
        errors = List.copyOf(errors);
    }

    static RegisterView of(String council, ReadContractRegister.Shown shown, List<FieldMessage> errors) {
        return new RegisterView(council, shown.page(), shown.opensContracts(), errors);
    }

    public String path() {
        return "/councils/" + council + "/core/register";
    }

    /// The supplier's contracts in force on the day.
    public String contracts(RegisterEntry entry) {
        return new Address("/councils/" + council + "/core/contracts")
                .with("supplier", entry.supplier().name())
                .with("on", on())
                .toString();
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
        return isPublished() || !page.question().filter().equals(RegisterFilter.NONE);
    }

    public List<Option> amounts() {
        var over = page.question().filter().over();
        var chosen = over == null ? "" : String.valueOf(over.pence());
        var threshold = RegisterEntry.TRANSPARENCY_THRESHOLD;
        return List.of(
                Option.of("", "Any amount", chosen.isEmpty()),
                Option.of(
                        String.valueOf(threshold.pence()),
                        threshold(),
                        chosen.equals(String.valueOf(threshold.pence()))));
    }

    public List<Option> kinds() {
        var chosen = page.question().filter().kind();
        return Stream.concat(
                        Stream.of(Option.of("", "Any kind", chosen == null)),
                        Stream.of(ContractKind.values())
                                .map(kind -> Option.of(kind.name(), kind.title(), kind == chosen)))
                .toList();
    }

    public List<Option> orders() {
        return Stream.of(RegisterSort.values())
                .map(sort -> Option.of(
                        sort.name(), sort.title(), sort == page.question().sort()))
                .toList();
    }

    public @Nullable String supplier() {
        return page.question().filter().supplier();
    }

    public @Nullable String agreement() {
        return page.question().filter().agreement();
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
        var filter = page.question().filter();
        var query = new StringBuilder("on=" + on());
        if (isPublished()) query.append("&published=true");
        add(query, "over", filter.over() == null ? null : filter.over().pence());
        add(query, "kind", filter.kind());
        add(query, "supplier", filter.supplier());
        add(query, "agreement", filter.agreement());
        if (page.question().sort() != RegisterSort.SUPPLIER) {
            add(query, "sort", page.question().sort());
        }
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable Object value) {
        if (value != null) query.append('&').append(name).append('=').append(encoded(value.toString()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
