package uk.commissioning.alternative.packages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.FeePrice;
import uk.commissioning.core.contract.Term;
import uk.commissioning.core.imports.Cells;
import uk.commissioning.core.imports.ChildContracts.Named;
import uk.commissioning.core.imports.Column;
import uk.commissioning.core.imports.ContractNews;
import uk.commissioning.core.imports.ProviderCells;
import uk.commissioning.core.imports.Row;
import uk.commissioning.kernel.identifier.Urn;
import uk.commissioning.kernel.money.FeeTerms;
import uk.commissioning.kernel.money.Money;
import uk.commissioning.kernel.refusal.Refused;

/// A row of a file of packages: so many hours a week for one child at a price a week.
record ApPackageRow(
        Named named,
        @Nullable Urn urn,
        What what,
        @Nullable FeePrice price,
        @Nullable Term term) {
    static final Column CONTRACT_REF =
            Column.needed("contract_ref", 60, "Your number of the package, once in the file.");
    static final Column CHILD_REF = Column.needed(
            "child_ref", 60, "Your reference of the child, a pseudonym. The child need not be known yet.");
    static final Column URN = Column.optional("urn", 60, "URN of the school, where the provider is one.");
    static final Column COHORT = Column.needed("cohort", 60, "One of " + Cells.words(Cohort.class) + ".");
    static final Column HOURS = Column.needed("hours_per_week", 60, "Hours a week, such as 12.5.");
    static final Column WEEKLY_PRICE =
            Column.needed("weekly_price", 60, "Price of a week in pounds, excluding VAT, such as 450.00.");
    static final Column WEEKS =
            Column.extra("weeks", 60, "Weeks a year that are paid, 1 to 52; blank means 38, the weeks of school.");
    static final Column STARTS_ON = Column.needed("starts_on", 60, "First day.");
    static final Column ENDS_ON = Column.needed("ends_on", 60, "Last day: no package is without one.");
    static final Column REVIEW_ON = Column.optional("review_on", 60, "Day of the next review.");

    static final List<Column> COLUMNS = List.of(
            CONTRACT_REF,
            CHILD_REF,
            ProviderCells.NAME,
            ProviderCells.UKPRN,
            ProviderCells.COMPANY_NUMBER,
            URN,
            COHORT,
            HOURS,
            WEEKLY_PRICE,
            WEEKS,
            STARTS_ON,
            ENDS_ON,
            REVIEW_ON,
            ContractNews.APPORTIONMENT);

    private static final int WEEKS_OF_SCHOOL = 38;
    private static final int WEEKS_OF_A_YEAR = 52;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);
    private static final Pattern HOURS_SHAPE = Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,2})?");
    private static final Map<String, Cohort> ALIASES = Map.of(
            "EHCP", Cohort.EOTAS,
            "S19", Cohort.SECTION_19,
            "CIC", Cohort.CHILD_IN_CARE,
            "CLA", Cohort.CHILD_IN_CARE,
            "LOOKED_AFTER", Cohort.CHILD_IN_CARE);

    static ApPackageRow of(Row row) {
        var contractRef = row.text(CONTRACT_REF);
        var childRef = row.text(CHILD_REF);
        var named = new Named(row, contractRef, childRef, ProviderCells.ofProviderOr(URN, row));
        var starts = row.read(STARTS_ON, Cells::date);
        var term = row.term(ENDS_ON, starts);
        return new ApPackageRow(named, row.read(URN, Urn::parse), What.of(row, term), price(row), term);
    }

    /// A price a week, for the weeks of the year that are paid (MT-03, MT-06).
    private static @Nullable FeePrice price(Row row) {
        var weeks = row.leavesBlank(WEEKS)
                ? Integer.valueOf(WEEKS_OF_SCHOOL)
                : row.read(WEEKS, text -> Cells.wholeNumber(text, 1, WEEKS_OF_A_YEAR));
        Money weekly = row.read(WEEKLY_PRICE, Cells::fee);
        return weeks == null || weekly == null ? null : FeePrice.of(weekly, FeeTerms.weekly(weeks));
    }

    /// Whom it is for, how much of it, and when it is looked at again.
    record What(
            @Nullable Cohort cohort,
            @Nullable BigDecimal hours,
            @Nullable LocalDate reviewOn) {

        private static What of(Row row, @Nullable Term term) {
            var review = row.read(REVIEW_ON, Cells::date);
            if (review != null && term != null && isOutside(review, term)) {
                row.problem(REVIEW_ON, PackageReason.REVIEW_OUTSIDE_PACKAGE);
            }
            return new What(row.read(COHORT, Cells.oneOf(Cohort.class, ALIASES)), row.read(HOURS, What::hours), review);
        }

        private static boolean isOutside(LocalDate review, Term term) {
            return review.isBefore(term.from()) || (term.to() != null && review.isAfter(term.to()));
        }

        private static BigDecimal hours(String text) {
            if (!HOURS_SHAPE.matcher(text).matches()) throw Refused.because(PackageReason.HOURS_NOT_RECOGNISED);
            var hours = new BigDecimal(text);
            if (hours.signum() == 0 || hours.compareTo(MOST_HOURS) > 0) {
                throw Refused.because(PackageReason.HOURS_NOT_RECOGNISED);
            }
            return hours;
        }
    }
}
