package uk.commissioning.core.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;
import uk.commissioning.core.commitment.SchoolCalendars;
import uk.commissioning.core.provider.Providers;
import uk.commissioning.core.provider.Site;
import uk.commissioning.kernel.identifier.Urn;

/// Files of the published calendars of schools, for costs that fall on years by terms or school weeks (MT-04). A file
/// tells the terms of a school in an academic year whole.
final class SchoolTermsFile implements FileKind {
    private static final ImportKind KIND = new ImportKind(
            "school_terms",
            "School terms",
            "One row for each term of a school. All terms of an academic year come together.",
            SchoolTermRow.COLUMNS,
            ImportPermission.CONTRACTS,
            false);

    private final Providers providers;
    private final SchoolCalendars calendars;

    SchoolTermsFile(Providers providers, SchoolCalendars calendars) {
        this.providers = providers;
        this.calendars = calendars;
    }

    @Override
    public ImportKind kind() {
        return KIND;
    }

    @Override
    public Mono<Checked> check(Checking checking) {
        return Apart.from(() -> checking.rows(SchoolTermRow::of))
                .flatMap(rows -> providers
                        .schools(urns(rows))
                        .flatMap(schools -> calendars
                                .terms(schools.stream().map(Site::id).toList())
                                .map(stored -> SchoolTermRules.check(rows, byUrn(schools), stored))))
                .map(news -> new Checked(news.tally(), store(news)));
    }

    private Mono<Void> store(SchoolTermRules.Outcome outcome) {
        if (outcome.gone().isEmpty() && outcome.added().isEmpty()) return Mono.empty();
        return Mono.defer(() -> calendars.change(outcome.gone(), outcome.added()));
    }

    private static List<Urn> urns(List<SchoolTermRow> rows) {
        return rows.stream()
                .map(SchoolTermRow::urn)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Map<Urn, Site> byUrn(List<Site> schools) {
        return schools.stream()
                .filter(site -> site.facts().urn() != null)
                .collect(Collectors.toMap(
                        site -> Objects.requireNonNull(site.facts().urn()), Function.identity()));
    }
}
