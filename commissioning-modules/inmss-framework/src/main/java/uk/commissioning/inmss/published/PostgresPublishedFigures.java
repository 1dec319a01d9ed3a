package uk.commissioning.inmss.published;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.inmss.published.PublishedFigure.Content;
import uk.commissioning.inmss.published.PublishedFigure.Entry;
import uk.commissioning.inmss.published.PublishedFigure.Value;
import uk.commissioning.inmss.published.PublishedFigure.Words;
import uk.commissioning.kernel.calendar.FinancialYear;

/// Published figures in PostgreSQL.
final class PostgresPublishedFigures implements PublishedFigures {

    private final DatabaseClient database;

    PostgresPublishedFigures(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<PublishedFigure>> all() {
        return database.sql("""
                        select id, label, source, basis, financial_year, as_of, measure, part, printed, amount,
                               entered_by, entered_name, entered_at, version
                        from inmss.published_figure
                        order by coalesce(as_of, make_date(financial_year, 4, 1)) desc, part, measure, id""").map(PostgresPublishedFigures::figure).all().collectList();
    }

    @Override
    public Mono<PublishedFigure> withId(UUID id) {
        return database.sql("""
                        select id, label, source, basis, financial_year, as_of, measure, part, printed, amount,
                               entered_by, entered_name, entered_at, version
                        from inmss.published_figure where id = :id""")
                .bind("id", id)
                .map(PostgresPublishedFigures::figure)
                .one();
    }

    @Override
    public Mono<PublishedFigure> twinOf(PublishedFigure figure) {
        return database.sql("""
                        select id, label, source, basis, financial_year, as_of, measure, part, printed, amount,
                               entered_by, entered_name, entered_at, version
                        from inmss.published_figure
                        where financial_year is not distinct from :financial_year and as_of is not distinct from :as_of
                          and part = :part and measure = :measure and source = :source and basis = :basis and id <> :id""")
                .bindValues(named(figure, "financial_year", "as_of", "part", "measure", "source", "basis", "id"))
                .map(PostgresPublishedFigures::figure)
                .one();
    }

    @Override
    public Mono<Void> add(PublishedFigure figure) {
        return database.sql("""
                        insert into inmss.published_figure (id, label, source, basis, financial_year, as_of, measure, part,
                            printed, amount, entered_by, entered_name, entered_at)
                        values (:id, :label, :source, :basis, :financial_year, :as_of, :measure, :part,
                            :printed, :amount, :entered_by, :entered_name, :entered_at)""").bindValues(row(figure)).then();
    }

    @Override
    public Mono<PublishedFigure> replace(PublishedFigure changed) {
        return database.sql("""
                        update inmss.published_figure
                        set label = :label, source = :source, basis = :basis, financial_year = :financial_year,
                            as_of = :as_of, measure = :measure, part = :part, printed = :printed, amount = :amount,
                            entered_by = :entered_by, entered_name = :entered_name, entered_at = :entered_at,
                            version = version + 1
                        where id = :id and version = :version
                        returning id, label, source, basis, financial_year, as_of, measure, part, printed, amount,
                            entered_by, entered_name, entered_at, version""")
                .bindValues(row(changed))
                .bind("version", changed.version())
                .map(PostgresPublishedFigures::figure)
                .one();
    }

    private static Map<String, Object> row(PublishedFigure figure) {
        var content = figure.content();
        var row = new HashMap<String, Object>();
        row.put("id", figure.id());
        row.put("label", content.words().label());
        row.put("source", content.words().source());
        row.put("basis", content.words().basis());
        row.put("financial_year", year(content.period().year()));
        row.put("as_of", Parameters.in(R2dbcType.DATE, content.period().day()));
        row.put("measure", content.measure().name());
        row.put("part", content.part().name());
        row.put("printed", content.value().printed());
        row.put("amount", content.value().amount());
        row.put("entered_by", figure.entry().by());
        row.put("entered_name", figure.entry().name());
        row.put("entered_at", figure.entry().at());
        return row;
    }

    private static Map<String, Object> named(PublishedFigure figure, String... columns) {
        var row = row(figure);
        row.keySet().retainAll(List.of(columns));
        return row;
    }

    private static Object year(@Nullable FinancialYear year) {
        return Parameters.in(R2dbcType.INTEGER, year == null ? null : year.startYear());
    }

    private static PublishedFigure figure(Readable row) {
        var content = new Content(
                new Words(told(row, "label"), told(row, "source"), told(row, "basis")),
                period(row),
                Measure.valueOf(told(row, "measure")),
                Part.valueOf(told(row, "part")),
                new Value(told(row, "printed"), Objects.requireNonNull(row.get("amount", Long.class))));
        var entry = new Entry(
                Objects.requireNonNull(row.get("entered_by", UUID.class)),
                told(row, "entered_name"),
                Objects.requireNonNull(row.get("entered_at", Instant.class)));
        return new PublishedFigure(
                Objects.requireNonNull(row.get("id", UUID.class)),
                content,
                entry,
                Objects.requireNonNull(row.get("version", Long.class)));
    }

    private static FigurePeriod period(Readable row) {
        var year = row.get("financial_year", Integer.class);
        return new FigurePeriod(year == null ? null : new FinancialYear(year), row.get("as_of", LocalDate.class));
    }

    private static String told(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
