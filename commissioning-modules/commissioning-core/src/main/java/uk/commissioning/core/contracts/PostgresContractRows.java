package uk.commissioning.core.contracts;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Regime;
import uk.commissioning.core.contract.Block;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.EndReason;
import uk.commissioning.core.contract.Ending;
import uk.commissioning.core.contract.FeePrice;
import uk.commissioning.core.contract.Occupancy;
import uk.commissioning.core.contract.Route;
import uk.commissioning.core.contract.RouteReason;
import uk.commissioning.core.contract.Running;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.contract.Vat;
import uk.commissioning.core.contracts.ContractRecord.AgreementPart;
import uk.commissioning.core.contracts.ContractRecord.Bought;
import uk.commissioning.core.contracts.ContractRecord.ChildPart;
import uk.commissioning.core.contracts.ContractRecord.Costs;
import uk.commissioning.core.contracts.ContractRecord.Days;
import uk.commissioning.core.contracts.ContractRecord.FeePart;
import uk.commissioning.core.contracts.ContractRecord.Site;
import uk.commissioning.core.contracts.ContractRecord.Supplier;
import uk.commissioning.core.contracts.ContractRecord.What;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.kernel.money.CostShare;
import uk.commissioning.kernel.money.FeeBasis;
import uk.commissioning.kernel.money.Money;

/// Reads contracts out of the rows of `PostgresContractBook`.
final class PostgresContractRows {

    private PostgresContractRows() {}

    static ContractLine line(Readable readable) {
        var row = new PostgresRow(readable);
        return new ContractLine(
                row.id("id"),
                row.text("ref"),
                ContractKind.valueOf(row.text("kind")),
                row.optionalText("title"),
                Route.valueOf(row.text("route")),
                row.optionalText("agreement_ref"),
                new ContractLine.Supplier(row.id("provider_id"), row.text("provider"), row.optionalText("site")),
                running(row),
                Money.ofPence(row.amount("yearly_pence")));
    }

    static ContractBook.Open open(Readable readable) {
        var row = new PostgresRow(readable);
        return new ContractBook.Open(
                row.id("id"),
                row.text("ref"),
                ContractKind.valueOf(row.text("kind")),
                running(row),
                row.amount("version"));
    }

    /// One row comes for each fee line: a statement of their own would cost every reader a round trip.
    static ContractRecord joined(List<ContractRecord> rows) {
        var first = rows.getFirst();
        var lines = rows.stream().flatMap(row -> row.costs().lines().stream()).toList();
        return new ContractRecord(
                first.id(),
                first.what(),
                first.supplier(),
                first.bought(),
                first.running(),
                new Costs(first.costs().on(), lines, first.costs().shares()),
                first.occupancy(),
                first.inBlock(),
                first.placementId(),
                first.child(),
                first.outsideArea(),
                first.version());
    }

    /// With the fee line of this row only.
    static ContractRecord contract(Readable readable) {
        var row = new PostgresRow(readable);
        var block = row.optionalId("block_id");
        var child = row.optionalId("child_id");
        return new ContractRecord(
                row.id("id"),
                new What(row.text("ref"), ContractKind.valueOf(row.text("kind")), row.optionalText("title")),
                new Supplier(row.id("provider_id"), row.text("provider"), site(row)),
                bought(row),
                running(row),
                new Costs(row.date("priced_on"), fees(row), shares(row)),
                occupancy(row),
                block == null ? null : new ContractRecord.Block(block, row.text("block_ref")),
                row.optionalId("placement_id"),
                child == null ? null : new ChildPart(child, row.text("child_ref")),
                row.flag("outside"),
                row.amount("version"));
    }

    private static @Nullable Site site(PostgresRow row) {
        var site = row.optionalId("site_id");
        return site == null ? null : new Site(site, row.text("site"), row.optionalText("urn"));
    }

    private static Bought bought(PostgresRow row) {
        var agreement = row.optionalId("agreement_id");
        return new Bought(
                row.date("agreed_on"),
                Regime.valueOf(row.text("regime")),
                Route.valueOf(row.text("route")),
                row.optional("route_reason", RouteReason::valueOf),
                agreement == null
                        ? null
                        : new AgreementPart(
                                agreement,
                                row.text("agreement_ref"),
                                row.text("agreement_title"),
                                row.optionalText("lot")));
    }

    private static Running running(PostgresRow row) {
        var ended = row.optionalDate("ended_on");
        return new Running(
                new Term(row.date("starts_on"), row.optionalDate("ends_on")),
                ended == null ? null : new Ending(ended, EndReason.valueOf(row.text("end_reason"))));
    }

    private static @Nullable Occupancy occupancy(PostgresRow row) {
        var price = row.optionalMoney("price_per_place_pence");
        return price == null ? null : new Occupancy(new Block(row.number("places"), price), row.number("filled"));
    }

    private static List<FeePart> fees(PostgresRow row) {
        var purpose = row.optionalText("purpose");
        if (purpose == null) return List.of();

        var price = new FeePrice(
                FeeBasis.valueOf(row.text("basis")),
                Money.ofPence(row.amount("pence")),
                row.number("units"),
                FeePrice.Every.valueOf(row.text("units_of")));
        return List.of(new FeePart(
                purpose,
                price,
                new Vat(new BigDecimal(row.text("vat_rate")), row.flag("vat_recoverable")),
                new Days(row.date("valid_from"), row.optionalDate("valid_to")),
                Money.ofPence(row.amount("yearly_pence"))));
    }

    private static List<CostShare> shares(PostgresRow row) {
        var shares = new ArrayList<CostShare>();
        Stream.of("HEALTH", "CARE").forEach(contributor -> add(shares, row, contributor));
        return shares;
    }

    private static void add(List<CostShare> shares, PostgresRow row, String contributor) {
        var column = contributor.toLowerCase(Locale.ROOT);
        var percent = row.optional(column + "_percent", BigDecimal::new);
        var amount = row.optionalMoney(column + "_pence");
        if (percent != null) shares.add(new CostShare.Percentage(contributor, percent));
        if (amount != null) shares.add(new CostShare.Amount(contributor, amount));
    }
}
