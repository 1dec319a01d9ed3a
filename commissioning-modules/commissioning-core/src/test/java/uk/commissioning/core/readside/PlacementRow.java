package uk.commissioning.core.readside;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.readside.Council.Provider;
import uk.commissioning.kernel.tenancy.Ids;

/// A placement with its contract and fee, valid from the start: a day place of £50,000 a year, bought on the spot.
public final class PlacementRow {

    private final Council council;
    private final String contractRef;
    private final Provider provider;
    private final UUID id = Ids.next();
    private final UUID contract = Ids.next();
    private @Nullable UUID child;
    private @Nullable UUID agreement;
    private String route = "SPOT";
    private String attendance = "DAY";
    private String agreedOn = "2024-05-01";
    private String startsOn = "2024-09-01";
    private @Nullable String endsOn;
    private long pence = 5_000_000;

    PlacementRow(Council council, String contractRef, Provider provider) {
        this.council = council;
        this.contractRef = contractRef;
        this.provider = provider;
    }

    public PlacementRow of(UUID someChild) {
        child = someChild;
        return this;
    }

    public PlacementRow under(UUID someAgreement, String kind) {
        agreement = someAgreement;
        route = kind;
        return this;
    }

    public PlacementRow residential() {
        attendance = "RESIDENTIAL";
        return this;
    }

    public PlacementRow agreed(String day) {
        agreedOn = day;
        return this;
    }

    public PlacementRow from(String day) {
        startsOn = day;
        return this;
    }

    public PlacementRow until(String day) {
        endsOn = day;
        return this;
    }

    public PlacementRow costing(long yearlyPence) {
        pence = yearlyPence;
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID contract() {
        return contract;
    }

    /// Another fee line, such as `therapy(100, "2024-09-01", "2024-12-31")`; the placement is stored already.
    public PlacementRow plus(long yearlyPence, String from, @Nullable String to) {
        fee("THERAPY", yearlyPence, from, to);
        return this;
    }

    public PlacementRow stored() {
        var someChild = child == null
                ? council.child("CHILD-OF-" + contractRef, "Given", "Family " + contractRef, null)
                : child;
        council.run("""
                insert into core.contract (tenant_id, id, ref, kind, regime, route, route_reason, agreement_id, lot_id,
                    provider_id, site_id, agreed_on, starts_on, ends_on)
                values ('%s', '%s', '%s', 'IPA', 'PCR2015', '%s', %s, %s,
                    (select id from core.lot where agreement_id = %s), '%s', '%s', '%s', '%s', %s)""".formatted(
                        council.id(),
                        contract,
                        contractRef,
                        route,
                        route.equals("SPOT") ? "'TRIBUNAL_ORDER'" : "null",
                        quoted(agreement),
                        quoted(agreement),
                        provider.id(),
                        provider.site(),
                        agreedOn,
                        startsOn,
                        quoted(endsOn)));
        fee("EDUCATION", pence, startsOn, null);
        council.run("""
                insert into core.placement (tenant_id, id, contract_id, child_id, site_id, attendance, weeks, starts_on, ends_on)
                values ('%s', '%s', '%s', '%s', '%s', '%s', 38, '%s', %s)""".formatted(
                        council.id(), id, contract, someChild, provider.site(), attendance, startsOn, quoted(endsOn)));
        return this;
    }

    private void fee(String purpose, long yearlyPence, String from, @Nullable String to) {
        council.run("""
                insert into core.fee_line (tenant_id, id, contract_id, purpose, basis, pence, valid_from, valid_to)
                values ('%s', '%s', '%s', '%s', 'ANNUAL', %d, '%s', %s)""".formatted(council.id(), Ids.next(), contract, purpose, yearlyPence, from, quoted(to)));
    }

    private static String quoted(@Nullable Object value) {
        return value == null ? "null" : "'" + value + "'";
    }
}
