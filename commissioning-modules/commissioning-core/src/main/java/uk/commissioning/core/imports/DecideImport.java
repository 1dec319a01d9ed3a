package uk.commissioning.core.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Audited;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;

/// A person answers the questions of a staged file, accepts what it would change, or throws it away (AC-27).
public final class DecideImport {
    private final Transactions transactions;
    private final FileKinds kinds;
    private final ImportRecords records;

    DecideImport(Transactions transactions, FileKinds kinds, ImportRecords records) {
        this.transactions = transactions;
        this.kinds = kinds;
        this.records = records;
    }

    /// Keeps the answers; all or none. Questions that are not answered stay open. What is said of all questions alike
    /// counts for those that have no answer of their own here.
    public Mono<FileImport> decide(UUID id, List<Decision> single, List<Alike> alike) {
        return staged(
                id,
                staged -> report(id).flatMap(report -> {
                    checkAnswers(single, report);
                    var decisions = together(single, alike, report);
                    return records.imports()
                            .decide(id, decisions)
                            .then(Mono.defer(() -> tell("import.decided", staged, decisions.size())));
                }));
    }

    /// Lets the file be checked again with all that was decided; what it would change is accepted as it was shown.
    public Mono<FileImport> accept(UUID id) {
        return staged(
                id,
                staged -> report(id)
                        .flatMap(report -> records.imports().decisions(id).flatMap(decided -> {
                            var open = open(report, new Decisions(decided));
                            if (open > 0) throw Refused.because(ImportReason.QUESTIONS_OPEN, open);
                            return records.jobs()
                                    .start(StartImport.JOB, id)
                                    .flatMap(job -> records.imports().goOn(id, job, hashOfChanges(report)))
                                    .then(Mono.defer(() -> tell("import.accepted", staged, decided.size())));
                        })));
    }

    /// Forgets the file. Nothing was stored of it.
    public Mono<FileImport> discard(UUID id) {
        return staged(id, staged -> {
            var result = staged.result().as(ImportState.DISCARDED);
            return records.finish(id, result, null).then(Mono.defer(() -> records.tell(staged, result)));
        });
    }

    private Mono<FileImport> staged(UUID id, Function<FileImport, Mono<Void>> work) {
        return transactions.writing(
                ImportPermission.READ,
                Visit.current()
                        .flatMap(visit -> records.imports()
                                .lock()
                                .then(Mono.defer(() -> records.imports().withId(id)))
                                .filter(found -> kinds.sentBy(visit)
                                        .contains(found.sent().kind()))
                                .switchIfEmpty(Refused.missing())
                                .flatMap(found -> {
                                    if (!found.isStaged()) throw Refused.because(ImportReason.IMPORT_NOT_STAGED);
                                    return work.apply(found)
                                            .then(Mono.defer(
                                                    () -> records.imports().withId(id)));
                                })));
    }

    private Mono<List<Finding>> report(UUID id) {
        return records.vault()
                .open()
                .flatMap(keys -> records.imports()
                        .sealedReport(id)
                        .flatMap(content -> Apart.from(() -> Report.unpacked(keys.open(Report.PURPOSE, content)))));
    }

    private static List<Decision> together(List<Decision> single, List<Alike> alike, List<Finding> report) {
        var decisions = new LinkedHashMap<Place, Decision>();
        for (var at = 0; at < alike.size(); at++) {
            var meant = alike.get(at);
            var asked = report.stream().filter(meant::isAbout).toList();
            if (asked.isEmpty()) {
                throw Refused.fields(List.of(FieldRefusal.of("alike[" + at + "]", ImportReason.NOTHING_ASKED_THERE)));
            }
            asked.forEach(found -> decisions.put(
                    new Place(found.row(), found.column()), new Decision(found.row(), found.column(), meant.choice())));
        }
        single.forEach(decision -> decisions.put(new Place(decision.row(), decision.column()), decision));
        return List.copyOf(decisions.values());
    }

    private static void checkAnswers(List<Decision> decisions, List<Finding> report) {
        var asked = report.stream()
                .filter(found -> found.weight() == Finding.Weight.QUESTION)
                .collect(Collectors.toMap(
                        found -> new Place(found.row(), found.column()), Finding::choices, (one, other) -> one));
        var refusals = new ArrayList<FieldRefusal>();
        for (var at = 0; at < decisions.size(); at++) {
            var decision = decisions.get(at);
            var choices = asked.get(new Place(decision.row(), decision.column()));
            if (choices == null) {
                refusals.add(FieldRefusal.of("decisions[" + at + "]", ImportReason.NOTHING_ASKED_THERE));
            } else if (choices.stream().noneMatch(choice -> choice.code().equals(decision.choice()))) {
                var codes = choices.stream().map(Choice::code).collect(Collectors.joining(", "));
                refusals.add(FieldRefusal.of("decisions[" + at + "].choice", ImportReason.CELL_NOT_IN_LIST, codes));
            }
        }
        if (!refusals.isEmpty()) throw Refused.fields(refusals);
    }

    private static long open(List<Finding> report, Decisions decisions) {
        return report.stream()
                .filter(found -> found.weight() == Finding.Weight.QUESTION)
                .filter(found -> decisions.at(found.row(), found.column()) == null && !decisions.leavesOut(found.row()))
                .count();
    }

    private static byte[] hashOfChanges(List<Finding> report) {
        return ImportRecords.hash(Findings.changesInWords(report));
    }

    private Mono<Void> tell(String action, FileImport about, int decisions) {
        var details = Map.of("kind", about.sent().kind(), "decisions", String.valueOf(decisions));
        return records.audit().record(new Audited(action, StartImport.RECORD, about.id(), details));
    }

    /// One answer for all questions of a code, in one column or in all, that have it as a choice.
    public record Alike(String code, @Nullable String column, String choice) {

        boolean isAbout(Finding found) {
            return found.weight() == Finding.Weight.QUESTION
                    && found.code().equals(code)
                    && (column == null || found.column().equals(column))
                    && found.choices().stream().anyMatch(one -> one.code().equals(choice));
        }
    }

    private record Place(int row, String column) {}
}
