package uk.commissioning.core.directory.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.directory.Dealings;
import uk.commissioning.core.directory.Dealings.MembershipLine;
import uk.commissioning.core.directory.Dealings.StandingLine;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.ui.Table;

/// What the council has to do with a provider or a site, as both pages show it.
public record DealingsView(String council, Dealings dealings) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) return to == null ? "Always" : "Until " + SHORT.format(to);
        return SHORT.format(from) + (to == null ? " onwards" : " to " + SHORT.format(to));
    }

    public String day() {
        return day(dealings.on());
    }

    public boolean seesStandings() {
        return dealings.standings() != null;
    }

    public boolean seesMemberships() {
        return dealings.memberships() != null;
    }

    public boolean seesContracts() {
        return dealings.contracts() != null;
    }

    public List<StandingRow> standings() {
        var lines = dealings.standings();
        return lines == null
                ? List.of()
                : lines.stream().map(line -> StandingRow.of(this, line)).toList();
    }

    public List<MembershipRow> memberships() {
        var lines = dealings.memberships();
        return lines == null
                ? List.of()
                : lines.stream().map(line -> MembershipRow.of(this, line)).toList();
    }

    public boolean hasContracts() {
        var totals = dealings.contracts();
        return totals != null && !totals.isEmpty();
    }

    public Table contracts() {
        var totals = dealings.contracts();
        return new Table(
                "Contracts on " + day(),
                List.of(Table.Column.text("Kind"), Table.Column.number("Contracts"), Table.Column.number("A year")),
                totals == null
                        ? List.of()
                        : totals.stream()
                                .map(total -> List.of(
                                        total.kind().title(),
                                        number(total.contracts()),
                                        total.yearly().format()))
                                .toList(),
                true);
    }

    public Money yearly() {
        var totals = dealings.contracts();
        return totals == null
                ? Money.ofPence(0)
                : Money.sum(totals.stream().map(Dealings.ContractTotal::yearly).toList());
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /// A standing; it holds on the day or it does not.
    public record StandingRow(String href, String whom, String status, boolean stopping, String days, boolean holds) {

        static StandingRow of(DealingsView view, StandingLine line) {
            return new StandingRow(
                    "/councils/" + view.council + "/core/standings/" + line.id(),
                    line.site() == null ? "The provider as a whole" : line.site(),
                    line.status().title(),
                    line.status().stopsNewPlacements(),
                    DealingsView.days(line.from(), line.to()),
                    line.holdsOn(view.dealings.on()));
        }
    }

    /// A place on a lot.
    public record MembershipRow(
            String agreement, String lot, String member, String status, String days, boolean holds) {

        static MembershipRow of(DealingsView view, MembershipLine line) {
            return new MembershipRow(
                    line.lot().agreementTitle() + " (" + line.lot().agreementRef() + ")",
                    line.lot().code(),
                    line.site() == null ? "The provider as a whole" : line.site(),
                    line.status().title(),
                    DealingsView.days(line.from(), line.to()),
                    line.holdsOn(view.dealings.on()));
        }
    }
}
