package uk.commissioning.core.agreements.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.core.agreements.AgreementRecord;
import uk.commissioning.core.agreements.Entitled;
import uk.commissioning.core.agreements.Member;
import uk.commissioning.core.agreements.OpenAgreement;
import uk.commissioning.core.agreements.Usage;
import uk.commissioning.core.listing.Address;
import uk.commissioning.core.listing.DayWords;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.SummaryRow;
import uk.commissioning.ui.Table;

/// What one agreement's template shows.
public record AgreementView(
        String council,
        OpenAgreement.Opened opened,
        List<FieldMessage> errors,
        @Nullable String success) {

    private static final String NOT_TOLD = "Not told";

    public AgreementView {
        errors = List.copyOf(errors);
    }

    public String list() {
        return AgreementsView.path(council);
    }

    public String path() {
        return list() + "/" + record().agreement().id();
    }

    public String contracts() {
        return "/councils/" + council + "/core/contracts?agreement="
                + record().agreement().id();
    }

    public AgreementRecord record() {
        return opened.agreement();
    }

    public String title() {
        return record().agreement().facts().title();
    }

    public String on() {
        return record().day().toString();
    }

    public String day() {
        return DayWords.of(record().day());
    }

    public List<SummaryRow> facts() {
        var agreement = record().agreement();
        var facts = agreement.facts();
        var maximum = facts.maximum();
        return List.of(
                SummaryRow.of("Reference", agreement.ref()),
                SummaryRow.of("Kind", AgreementsView.kind(facts.kind())),
                SummaryRow.of("Law", agreement.regime().title()),
                SummaryRow.of(
                        "Procurement started", DayWords.of(facts.procurement().started(), NOT_TOLD)),
                SummaryRow.of("Awarded", DayWords.of(facts.procurement().awarded(), NOT_TOLD)),
                SummaryRow.of("First day", DayWords.of(facts.term().from())),
                SummaryRow.of(
                        "Last day for new contracts", DayWords.of(facts.term().to())),
                SummaryRow.of("Published maximum, excluding VAT", maximum == null ? NOT_TOLD : maximum.format()));
    }

    public Table lots() {
        return Table.of(
                "Lots",
                List.of(Table.Column.text("Lot"), Table.Column.number("Rank"), Table.Column.number("Members")),
                record().lots().stream()
                        .map(lot -> List.of(lot.code(), String.valueOf(lot.rank()), number(lot.members())))
                        .toList());
    }

    public @Nullable String nextMembers() {
        var next = record().members().next();
        return next == null
                ? null
                : new Address(path())
                        .with("on", record().day())
                        .with("after", next.text())
                        .toString();
    }

    public boolean showsStanding() {
        return record().members().lines().stream().anyMatch(member -> member.stands() != null);
    }

    public String provider(Member member) {
        return "/councils/" + council + "/core/providers/" + member.provider().id();
    }

    public String dates(Member member) {
        return DayWords.span(member.from(), member.to());
    }

    /// How the member stands: the graver of what the agreement and the council say.
    public StandingStatus stands(Member.Stands stands) {
        return stands.membership().compareTo(stands.standing()) > 0 ? stands.membership() : stands.standing();
    }

    public Table inForce(Usage usage) {
        return Table.of(
                "Contracts in force on " + day(),
                List.of(
                        Table.Column.text("Kind"),
                        Table.Column.number("Contracts"),
                        Table.Column.number("Cost a year")),
                usage.inForce().stream()
                        .map(one -> List.of(
                                one.kind().title(),
                                number(one.contracts()),
                                one.yearly().format()))
                        .toList());
    }

    public List<SummaryRow> committed(Usage usage) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Committed and spent", usage.committed().format()));
        var percent = usage.percent();
        if (percent != null) rows.add(SummaryRow.of("Part of the published maximum", percent + "%"));
        return rows;
    }

    public @Nullable String warning(Usage usage) {
        var warning = usage.warning();
        if (warning == null) return null;
        return warning == 100
                ? "What was called off has reached the published maximum."
                : "What was called off has reached " + warning + "% of the published maximum.";
    }

    public String whom(Entitled entitled) {
        return EntitledView.whom(entitled);
    }

    public String dates(Entitled entitled) {
        return DayWords.span(entitled.from(), entitled.to());
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
