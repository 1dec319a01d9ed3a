package uk.commissioning.core.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Agreement;
import uk.commissioning.core.agreement.Lot;
import uk.commissioning.kernel.tenancy.Ids;

/// Checks a file of agreements: rows of one agreement agree, each lot is there once, and the law stays (PR-50).
final class AgreementRules {
    private final Map<String, Agreement> known;
    private final List<Agreement> news = new ArrayList<>();
    private Tally tally = Tally.NOTHING;

    private AgreementRules(List<Agreement> known) {
        this.known = known.stream().collect(Collectors.toMap(Agreement::ref, Function.identity()));
    }

    static Outcome check(List<AgreementRow> rows, List<Agreement> known) {
        var rules = new AgreementRules(known);
        var byRef = new LinkedHashMap<String, List<AgreementRow>>();
        for (var row : rows) {
            if (row.ref() != null)
                byRef.computeIfAbsent(row.ref(), any -> new ArrayList<>()).add(row);
        }
        byRef.forEach(rules::check);
        return new Outcome(rules.news, rules.tally);
    }

    private void check(String ref, List<AgreementRow> rows) {
        var before = known.get(ref);
        var facts = AgreementRow.together(rows, before);
        var lots = lots(rows, before);
        if (facts == null) return;

        Agreement now = null;
        for (var row : rows) {
            now = row.row().attempt(AgreementRow.PROCUREMENT_STARTED, () -> agreement(ref, before, facts, lots));
        }
        if (now == null) return;
        if (!now.equals(before)) news.add(now);
        for (var row : rows) {
            tally = tally.plus(change(row, before, now));
        }
        if (before != null) tellChanges(rows, before, now);
    }

    private static void tellChanges(List<AgreementRow> rows, Agreement before, Agreement now) {
        var first = rows.getFirst().row();
        var facts = before.facts();
        var factsNow = now.facts();
        first.change(AgreementRow.TITLE, facts.title(), factsNow.title());
        first.change(AgreementRow.KIND, facts.kind(), factsNow.kind());
        first.change(
                AgreementRow.PROCUREMENT_STARTED,
                facts.procurement().started(),
                factsNow.procurement().started());
        first.change(
                AgreementRow.AWARDED_ON,
                facts.procurement().awarded(),
                factsNow.procurement().awarded());
        first.change(
                AgreementRow.STARTS_ON, facts.term().from(), factsNow.term().from());
        first.change(AgreementRow.ENDS_ON, facts.term().to(), factsNow.term().to());
        first.change(AgreementRow.MAX_VALUE, facts.maximum(), factsNow.maximum());
        for (var row : rows) {
            var lot = row.lotCode() == null ? null : before.lotCalled(row.lotCode());
            if (lot != null) row.row().change(AgreementRow.LOT_RANK, lot.rank(), row.lotRank());
        }
    }

    private static Agreement agreement(String ref, @Nullable Agreement before, Agreement.Facts facts, List<Lot> lots) {
        return before == null ? Agreement.of(Ids.next(), ref, facts, lots) : before.corrected(facts, lots);
    }

    /// The lots of the file and those known before that the file does not name.
    private static List<Lot> lots(List<AgreementRow> rows, @Nullable Agreement before) {
        var lots = new LinkedHashMap<String, Lot>();
        if (before != null) before.lots().forEach(lot -> lots.put(lot.code(), lot));
        var once = new OnceInFile<String>(AgreementRow.LOT_CODE);
        for (var row : rows) {
            var code = row.lotCode();
            var rank = row.lotRank();
            if (!once.first(row.row(), code) || code == null || rank == null) continue;
            var lot = lots.get(code);
            lots.put(code, new Lot(lot == null ? Ids.next() : lot.id(), code, rank));
        }
        return List.copyOf(lots.values());
    }

    private static Tally.Change change(AgreementRow row, @Nullable Agreement before, Agreement now) {
        var lot = row.lotCode() == null || before == null ? null : before.lotCalled(row.lotCode());
        if (before == null || lot == null) return Tally.Change.ADDED;
        var same = before.facts().equals(now.facts()) && now.lots().contains(lot);
        return same ? Tally.Change.UNCHANGED : Tally.Change.CHANGED;
    }

    /// Agreements that are new or changed, with all their lots.
    record Outcome(List<Agreement> news, Tally tally) {}
}
