package uk.commissioning.core.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.kernel.money.Money;

/// A supplier's contracts of one route in total (domain 8.4). What nobody told us is none, never guessed.
public record RegisterEntry(
        String reference,
        ContractKind kind,
        What what,
        Supplier supplier,
        Spend spend,
        Dates dates,
        Procurement procurement) {

    /// The Local Government Transparency Code 2015 asks for contracts above this.
    public static final Money TRANSPARENCY_THRESHOLD = Money.ofPounds(5_000);

    /// What is bought, and who is responsible for it.
    public record What(String title, String department, String description) {}

    /// The supplier as registers know it, and whether it is a small or medium-sized or a voluntary, community or
    /// social enterprise.
    public record Supplier(
            UUID id,
            String name,
            @Nullable String companyNumber,
            @Nullable String charityNumber,
            @Nullable String ukprn,
            @Nullable Boolean sme,
            @Nullable Boolean vcse) {}

    /// Estimated spend a year, and of how many contracts; the number is not published.
    public record Spend(
            Money annual,
            @Nullable Long contracts,
            @Nullable Money irrecoverableVat) {}

    /// Earliest start and latest end; no end where a contract runs on. Published ones are the agreement's.
    public record Dates(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate reviewOn) {}

    /// How it was bought, and whether tenders were invited.
    public record Procurement(String route, @Nullable Boolean invitedToTender) {}

    public boolean isOverThreshold() {
        return spend.annual().isMoreThan(TRANSPARENCY_THRESHOLD);
    }
}
