package uk.commissioning.core.contract;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.money.ApportionmentPolicy;
import uk.commissioning.kernel.money.CostShare;
import uk.commissioning.kernel.money.FeeBasis;
import uk.commissioning.kernel.money.Money;

/// Reads a contract with all that belongs to it out of one row.
final class PostgresContractRow {

    private PostgresContractRow() {}

    static FullContract read(Readable readable) {
        var row = new PostgresRow(readable);
        var fees =
                Arrays.stream(row.texts("fees")).map(PostgresContractRow::fee).toList();
        var shares = Arrays.stream(row.texts("shares"))
                .map(PostgresContractRow::share)
                .toList();
        return new FullContract(contract(row), subject(row), fees, shares);
    }

    private static Contract contract(PostgresRow row) {
        var what = new Contract.What(
                ContractKind.valueOf(row.text("kind")),
                row.optionalText("title"),
                row.optionalId("block_id"),
                ApportionmentPolicy.valueOf(row.text("apportionment")));
        var way = new CallOff.Way(
                Route.valueOf(row.text("route")),
                row.optional("route_reason", RouteReason::valueOf),
                row.optionalId("agreement_id"),
                row.optionalId("lot_id"));
        return new Contract(
                row.id("id"),
                row.text("ref"),
                what,
                new CallOff(row.date("agreed_on"), Regime.valueOf(row.text("regime")), way),
                new Contract.Supplier(row.id("provider_id"), row.optionalId("site_id")),
                new Term(row.date("starts_on"), row.optionalDate("ends_on")));
    }

    private static FullContract.Subject subject(PostgresRow row) {
        var placement = row.optionalId("placement_id");
        if (placement != null) {
            return FullContract.Subject.of(new Placement(
                    placement,
                    row.id("placed_child"),
                    Attendance.valueOf(row.text("attendance")),
                    row.number("weeks")));
        }
        var price = row.optionalMoney("price_per_place_pence");
        if (price != null) return FullContract.Subject.of(new Block(row.number("places"), price));
        var child = row.optionalId("child_id");
        return child == null ? FullContract.Subject.NONE : FullContract.Subject.ofChild(child);
    }

    private static FeeLine fee(String words) {
        var part = words.split(" ");
        var at = 0;
        var id = UUID.fromString(part[at++]);
        var purpose = FeePurpose.valueOf(part[at++]);
        var basis = FeeBasis.valueOf(part[at++]);
        var unit = Money.ofPence(Long.parseLong(part[at++]));
        var units = Integer.parseInt(part[at++]);
        var price = new FeePrice(basis, unit, units, FeePrice.Every.valueOf(part[at++]));
        var vat = new Vat(new BigDecimal(part[at++]), part[at++].startsWith("t"));
        return new FeeLine(id, purpose, price, vat, LocalDate.parse(part[at]));
    }

    /// "HEALTH 25.00%" or "CARE 120000".
    private static CostShare share(String words) {
        var space = words.indexOf(' ');
        var contributor = words.substring(0, space);
        var said = words.substring(space + 1);
        if (!said.endsWith("%")) return new CostShare.Amount(contributor, Money.ofPence(Long.parseLong(said)));
        return new CostShare.Percentage(contributor, new BigDecimal(said.substring(0, said.length() - 1)));
    }
}
