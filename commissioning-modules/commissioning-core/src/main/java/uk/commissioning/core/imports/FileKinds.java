package uk.commissioning.core.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.tenancy.Visit;

/// The kinds of file that can be brought in, in the order in which a council needs them.
public final class FileKinds {
    private final List<FileKind> kinds;
    private final Map<String, FileKind> byCode;

    FileKinds(List<FileKind> kinds) {
        this.kinds = List.copyOf(kinds);
        this.byCode =
                kinds.stream().collect(Collectors.toMap(kind -> kind.kind().code(), Function.identity()));
    }

    public List<ImportKind> all() {
        return kinds.stream().map(FileKind::kind).toList();
    }

    /// The kind of an address; an unknown one is not found.
    public ImportKind called(String code) {
        return file(code).kind();
    }

    FileKind file(String code) {
        var kind = byCode.get(code);
        if (kind == null) throw Refused.because(CommonReason.NOT_FOUND);
        return kind;
    }

    /// The kinds that a person may send.
    Set<String> sentBy(Visit visit) {
        return all().stream()
                .filter(kind -> kind.isSentBy(visit))
                .map(ImportKind::code)
                .collect(Collectors.toSet());
    }
}
