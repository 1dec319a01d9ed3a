package uk.commissioning.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.FeeLine;
import uk.commissioning.core.contract.FullContract;
import uk.commissioning.kernel.money.ApportionmentPolicy;

/// The contracts of a file that are new or changed, and what its rows do.
public final class ContractNews {

    /// A column of every kind of contract.
    public static final Column APPORTIONMENT = Column.extra(
            "apportionment",
            20,
            "How the cost falls on years: one of " + Cells.words(ApportionmentPolicy.class)
                    + "; blank means that what is stored stays, or calendar days.");

    private final List<FullContract> news = new ArrayList<>();
    private final List<UUID> feeLinesGone = new ArrayList<>();
    private Tally tally = Tally.NOTHING;

    /// Contracts by their references.
    public static Map<String, FullContract> byRef(List<FullContract> contracts) {
        return contracts.stream().collect(Collectors.toMap(one -> one.contract().ref(), Function.identity()));
    }

    /// The contract that a row is about, if it is known already; told where it is one of another kind, or where the row
    /// names no policy of apportionment.
    public static @Nullable FullContract known(
            Map<String, FullContract> contracts, Row row, @Nullable String ref, ContractKind kind, Column column) {
        row.read(APPORTIONMENT, Cells.oneOf(ApportionmentPolicy.class));
        var known = ref == null ? null : contracts.get(ref);
        if (known == null || known.contract().what().kind() == kind) return known;
        row.problem(
                column,
                ImportReason.CONTRACT_OF_ANOTHER_KIND,
                known.contract().what().kind().title());
        return null;
    }

    /// Takes a row's contract beside what is stored of it. `other` says that the row brings news of something else,
    /// such as its child.
    public void take(Row row, @Nullable FullContract before, FullContract came, boolean other) {
        var told = apportioned(row, before, came);
        if (before == null) {
            news.add(told);
            tally = tally.plus(Tally.Change.ADDED);
            return;
        }
        var isNews = !told.equals(before);
        if (isNews) {
            news.add(told);
            before.fees().stream()
                    .map(FeeLine::id)
                    .filter(id ->
                            told.fees().stream().noneMatch(line -> line.id().equals(id)))
                    .forEach(feeLinesGone::add);
        }
        tally = tally.plus(isNews || other ? Tally.Change.CHANGED : Tally.Change.UNCHANGED);
    }

    private static FullContract apportioned(Row row, @Nullable FullContract before, FullContract came) {
        var stored = before == null ? null : before.contract().what().apportionment();
        var said = row.read(APPORTIONMENT, Cells.oneOf(ApportionmentPolicy.class));
        var policy = said == null ? Objects.requireNonNullElse(stored, ApportionmentPolicy.CALENDAR_DAYS) : said;
        if (policy.needsCalendar() && came.contract().supplier().siteId() == null) {
            row.problem(APPORTIONMENT, ImportReason.APPORTIONMENT_NEEDS_A_SCHOOL);
        }
        if (stored != null) row.change(APPORTIONMENT, stored, policy);
        return came.apportioned(policy);
    }

    public List<FullContract> news() {
        return List.copyOf(news);
    }

    public List<UUID> feeLinesGone() {
        return List.copyOf(feeLinesGone);
    }

    public Tally tally() {
        return tally;
    }
}
