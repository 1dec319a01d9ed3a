package uk.commissioning.core.imports;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.audit.Access;
import uk.commissioning.kernel.audit.AccessLog;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.Vault;

/// Shows imports: to those who may send a kind of file everything of that kind, to an auditor the list and its
/// counts.
public final class ReadImports {
    private static final int LARGEST_PAGE = 200;

    private final Transactions transactions;
    private final Imports imports;
    private final FileKinds kinds;
    private final Vault vault;
    private final AccessLog accessLog;

    ReadImports(Transactions transactions, Imports imports, FileKinds kinds, Vault vault, AccessLog accessLog) {
        this.transactions = transactions;
        this.imports = imports;
        this.kinds = kinds;
        this.vault = vault;
        this.accessLog = accessLog;
    }

    /// Newest first, with what the person may send.
    public Mono<Latest> latest(@Nullable UUID after, int limit) {
        var size = Math.clamp(limit, 1, LARGEST_PAGE);
        return transactions.reading(
                ImportPermission.READ,
                Visit.current()
                        .flatMap(visit -> imports.latest(seenBy(visit), after, size + 1)
                                .map(found -> latest(found, size, visit))));
    }

    /// The kind, if the person may send it.
    public Mono<ImportKind> sendable(ImportKind kind) {
        return transactions.reading(
                kind.permission(), Visit.current().doOnNext(kind::requireOpen).thenReturn(kind));
    }

    public Mono<Seen> one(UUID id) {
        return transactions.reading(ImportPermission.READ, seen(id));
    }

    /// What was found in a file, from a place on. Reading what tells about children is logged before it is shown.
    public Mono<FindingsPage> findings(UUID id, int from, int limit) {
        var size = Math.clamp(limit, 1, Findings.MOST_KEPT);
        return transactions
                .reading(ImportPermission.READ, seen(id).flatMap(this::findings))
                .flatMap(report -> logged(report.of()).thenReturn(page(report.findings(), Math.max(from, 0), size)));
    }

    /// The questions of a staged file with what was decided so far. Reading what tells about children is logged.
    public Mono<Questions> questions(UUID id) {
        return transactions
                .reading(
                        ImportPermission.READ,
                        seen(id).flatMap(this::findings)
                                .flatMap(found -> imports.decisions(id).map(decisions -> new Asking(found, decisions))))
                .flatMap(asking -> logged(asking.found().of()).thenReturn(asking.questions()));
    }

    private Mono<Found> findings(Seen seen) {
        if (!seen.whole()) {
            return Refused.mono(
                    CommonReason.NOT_ALLOWED,
                    kinds.called(seen.fileImport().sent().kind()).permission().title());
        }
        return vault.open()
                .flatMap(keys -> imports.sealedReport(seen.fileImport().id())
                        .flatMap(content -> Apart.from(() -> Report.unpacked(keys.open(Report.PURPOSE, content)))))
                .defaultIfEmpty(List.of())
                .map(findings -> new Found(seen.fileImport(), findings));
    }

    private Mono<Void> logged(FileImport read) {
        if (!kinds.called(read.sent().kind()).tellsAboutChildren()
                || !read.result().hasReport()) {
            return Mono.empty();
        }
        return accessLog.record(new Access(
                "Reading what was found in an imported file", StartImport.RECORD, List.of(read.id()), "P1+P2"));
    }

    private Mono<Seen> seen(UUID id) {
        return Visit.current()
                .flatMap(visit -> imports.withId(id)
                        .filter(found -> seenBy(visit).contains(found.sent().kind()))
                        .map(found -> seen(found, visit))
                        .switchIfEmpty(Refused.missing()));
    }

    private Seen seen(FileImport found, Visit visit) {
        var whole = kinds.sentBy(visit).contains(found.sent().kind());
        return new Seen(found, kinds.called(found.sent().kind()).title(), whole);
    }

    private Set<String> seenBy(Visit visit) {
        if (!visit.roles().contains(Role.AUDITOR)) return kinds.sentBy(visit);
        return kinds.all().stream().map(ImportKind::code).collect(Collectors.toSet());
    }

    private Latest latest(List<FileImport> found, int size, Visit visit) {
        var shown = found.stream().limit(size).map(one -> seen(one, visit)).toList();
        var sent = kinds.sentBy(visit);
        var next = found.size() > size ? shown.getLast().fileImport().id() : null;
        var sendable =
                kinds.all().stream().filter(kind -> sent.contains(kind.code())).toList();
        var area = kinds.all().stream().anyMatch(kind -> visit.may(kind.permission()) && kind.isOutsideAreaOf(visit));
        return new Latest(shown, next, sendable, area);
    }

    private static FindingsPage page(List<Finding> findings, int from, int size) {
        var shown = findings.stream().skip(from).limit(size).toList();
        var next = from + shown.size() < findings.size() ? from + shown.size() : null;
        return new FindingsPage(shown, from, next);
    }

    /// An import as a person sees it; not whole for those who see counts only: no file name, no findings.
    public record Seen(FileImport fileImport, String kindTitle, boolean whole) {}

    /// A page of the list, where the next one begins, the kinds that the person may send, and whether only the
    /// person's area keeps others away.
    public record Latest(List<Seen> items, @Nullable UUID next, List<ImportKind> sendable, boolean withoutChildren) {}

    /// A page of what was found, and where the next one begins.
    public record FindingsPage(
            List<Finding> items, int from, @Nullable Integer next) {}

    /// The questions of a file in order, and what people chose.
    public record Questions(List<Finding> items, List<Decision> decided) {}

    private record Asking(Found found, List<Decision> decided) {

        Questions questions() {
            var questions = found.findings().stream()
                    .filter(finding -> finding.weight() == Finding.Weight.QUESTION)
                    .toList();
            return new Questions(questions, decided);
        }
    }

    private record Found(FileImport of, List<Finding> findings) {}
}
