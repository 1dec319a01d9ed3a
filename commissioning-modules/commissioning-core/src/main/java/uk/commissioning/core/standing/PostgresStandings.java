package uk.commissioning.core.standing;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.core.postgres.PostgresRow;
import uk.commissioning.core.standing.Standing.Days;
import uk.commissioning.core.standing.Standing.Site;
import uk.commissioning.core.standing.Standing.Whom;
import uk.commissioning.kernel.identifier.Urn;

/// Standings in PostgreSQL.
final class PostgresStandings implements Standings {

    private static final String SELECT = """
            select s.id, s.provider_id, p.name as provider_name, s.site_id, t.name as site_name, t.urn,
                   s.status, s.reason, s.valid_from, s.valid_to, s.set_by, s.version
            from core.provider_standing s
            join core.provider p on p.id = s.provider_id
            left join core.site t on t.id = s.site_id
            where %s""";

    private static final String HOLDING_ON =
            SELECT.formatted("s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day)"
                    + " order by p.name, t.name nulls first, s.valid_from");

    private static final String WITH_ID = SELECT.formatted("s.id = :id");

    private static final String LATEST_OF = SELECT.formatted("s.provider_id = :provider"
            + " and s.site_id is not distinct from :site order by s.valid_from desc limit 1 for update of s");

    private final DatabaseClient database;

    PostgresStandings(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<Standing>> holdingOn(LocalDate day) {
        return database.sql(HOLDING_ON)
                .bind("day", day)
                .map(PostgresStandings::standing)
                .all()
                .collectList();
    }

    @Override
    public Mono<Standing> withId(UUID id) {
        return database.sql(WITH_ID)
                .bind("id", id)
                .map(PostgresStandings::standing)
                .one();
    }

    @Override
    public Mono<Whom> whom(Urn urn, boolean wholeProvider) {
        return database.sql("""
                        select s.id as site_id, s.name as site_name, s.urn, p.id as provider_id, p.name as provider_name
                        from core.site s join core.provider p on p.id = s.provider_id
                        where s.urn = :urn""")
                .bind("urn", urn.value())
                .map(PostgresStandings::whom)
                .one()
                .map(whom -> wholeProvider ? new Whom(whom.provider(), whom.providerName(), null) : whom);
    }

    @Override
    public Mono<Standing> latestOf(Whom whom) {
        return database.sql(LATEST_OF)
                .bind("provider", whom.provider())
                .bind("site", id(siteOf(whom)))
                .map(PostgresStandings::standing)
                .one();
    }

    @Override
    public Mono<Void> add(Standing standing) {
        return database.sql("""
                        insert into core.provider_standing (id, provider_id, site_id, status, reason, valid_from, set_by)
                        values (:id, :provider, :site, :status, :reason, :from, :set_by)""")
                .bind("id", standing.id())
                .bind("provider", standing.whom().provider())
                .bind("site", id(siteOf(standing.whom())))
                .bind("status", standing.status().name())
                .bind("reason", Objects.requireNonNull(standing.reason()))
                .bind("from", standing.days().from())
                .bind("set_by", id(standing.setBy()))
                .then();
    }

    @Override
    public Mono<Void> end(UUID id, LocalDate lastDay) {
        return database.sql("""
                        update core.provider_standing set valid_to = :last, version = version + 1
                        where id = :id and (valid_to is null or valid_to > :last)""").bind("id", id).bind("last", lastDay).then();
    }

    @Override
    public Mono<Standing> replace(Standing changed) {
        return database.sql("""
                        update core.provider_standing
                        set status = :status, reason = :reason, set_by = :set_by, set_at = now(), version = version + 1
                        where id = :id and version = :version""")
                .bind("id", changed.id())
                .bind("status", changed.status().name())
                .bind("reason", Objects.requireNonNull(changed.reason()))
                .bind("set_by", id(changed.setBy()))
                .bind("version", changed.version())
                .fetch()
                .rowsUpdated()
                .filter(updated -> updated > 0)
                .flatMap(_ -> withId(changed.id()));
    }

    private static Standing standing(Readable readable) {
        var row = new PostgresRow(readable);
        return new Standing(
                row.id("id"),
                whom(readable),
                StandingStatus.valueOf(row.text("status")),
                row.optionalText("reason"),
                new Days(row.date("valid_from"), row.optionalDate("valid_to")),
                row.optionalId("set_by"),
                row.amount("version"));
    }

    private static Whom whom(Readable readable) {
        var row = new PostgresRow(readable);
        var site = row.optionalId("site_id");
        return new Whom(
                row.id("provider_id"),
                row.text("provider_name"),
                site == null ? null : new Site(site, row.text("site_name"), row.optionalText("urn")));
    }

    private static @Nullable UUID siteOf(Whom whom) {
        var site = whom.site();
        return site == null ? null : site.id();
    }

    private static Object id(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : id;
    }
}
