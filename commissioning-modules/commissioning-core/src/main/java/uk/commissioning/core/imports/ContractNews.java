package uk.commissioning.core.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.contract.FeeLine;
import uk.commissioning.core.contract.FullContract;

/// The contracts of a file that are new or changed, and what its rows do.
public final class ContractNews {
    private final List<FullContract> news = new ArrayList<>();
    private final List<UUID> feeLinesGone = new ArrayList<>();
    private Tally tally = Tally.NOTHING;

    /// Contracts by their references.
    public static Map<String, FullContract> byRef(List<FullContract> contracts) {
        return contracts.stream().collect(Collectors.toMap(one -> one.contract().ref(), Function.identity()));
    }

    /// The contract that a row is about, if it is known already; told where it is one of another kind.
    public static @Nullable FullContract known(
            Map<String, FullContract> contracts, Row row, @Nullable String ref, ContractKind kind, Column column) {
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
    public void take(@Nullable FullContract before, FullContract told, boolean other) {
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
