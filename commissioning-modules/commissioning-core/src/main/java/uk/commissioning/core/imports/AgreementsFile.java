package uk.commissioning.core.imports;

import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.Agreement;
import uk.commissioning.core.agreement.Agreements;

/// Files of the council's agreements, one row for each lot.
final class AgreementsFile implements FileKind {
    private static final ImportKind KIND = new ImportKind(
            "agreements",
            "Agreements and lots",
            "One row for each lot of a framework, dynamic purchasing system or list; its facts are repeated beside each lot.",
            AgreementRow.COLUMNS,
            ImportPermission.AGREEMENTS,
            false);

    private final Agreements agreements;

    AgreementsFile(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public Mono<Checked> check(Checking checking) {
        return Apart.from(() -> checking.rows(AgreementRow::of))
                .flatMap(rows -> agreements
                        .called(refs(rows))
                        .flatMap(known -> Apart.from(() -> AgreementRules.check(rows, known))))
                .map(outcome -> new Checked(outcome.tally(), store(outcome.news())));
    }

    private static List<String> refs(List<AgreementRow> rows) {
        return rows.stream()
                .map(AgreementRow::ref)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Mono<Void> store(List<Agreement> news) {
        return news.isEmpty() ? Mono.empty() : Mono.defer(() -> agreements.save(news));
    }
}
