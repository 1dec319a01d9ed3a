package uk.commissioning.core.figures;

import io.r2dbc.spi.Readable;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.core.placement.PlacementDefinition;
import uk.commissioning.core.postgres.PostgresRow;

/// Both definitions in one statement, so that they are of the same portfolio at one moment.
final class PostgresDefinitionBridges implements DefinitionBridges {

    private static final String BETWEEN = """
            with a as (
                select p.placement_id, p.agreed_on, p.starts_on, p.ends_on, p.attendance, p.yearly_pence
                from core.placements_counted(:on, :starts_by, :ends_from) p
                where :attendance in ('ALL', p.attendance)
            ),
            b as (
                select p.placement_id, p.agreed_on, p.starts_on, p.ends_on, p.attendance, p.yearly_pence
                from core.placements_counted(:to_on, :to_starts_by, :to_ends_from) p
                where :to_attendance in ('ALL', p.attendance)
            ),
            told as (
                select case when b.placement_id is null then 'ONLY_FROM'
                            when a.placement_id is null then 'ONLY_TO'
                            else 'BOTH' end as side,
                       case when a.placement_id is not null and b.placement_id is not null then null
                            when b.placement_id is null then
                                case when :to_attendance not in ('ALL', a.attendance) then 'OTHER_ATTENDANCE'
                                     when a.agreed_on > :to_on then 'NOT_AGREED'
                                     when a.starts_on > :to_starts_by then 'NOT_STARTED'
                                     else 'ENDED' end
                            when :attendance not in ('ALL', b.attendance) then 'OTHER_ATTENDANCE'
                            when b.agreed_on > :on then 'NOT_AGREED'
                            when b.starts_on > :starts_by then 'NOT_STARTED'
                            else 'ENDED' end as because,
                       a.yearly_pence as from_pence, b.yearly_pence as to_pence
                from a full join b on b.placement_id = a.placement_id
            )
            select side, because, count(*) as placements,
                   coalesce(sum(from_pence), 0)::bigint as from_pence, coalesce(sum(to_pence), 0)::bigint as to_pence
            from told
            group by side, because""";

    private final DatabaseClient database;

    PostgresDefinitionBridges(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<Pier>> between(PlacementDefinition from, PlacementDefinition to) {
        return database.sql(BETWEEN)
                .bind("on", from.on())
                .bind("starts_by", from.startsBy())
                .bind("ends_from", from.endsFrom())
                .bind("attendance", from.attendance().name())
                .bind("to_on", to.on())
                .bind("to_starts_by", to.startsBy())
                .bind("to_ends_from", to.endsFrom())
                .bind("to_attendance", to.attendance().name())
                .map(PostgresDefinitionBridges::pier)
                .all()
                .collectList();
    }

    private static Pier pier(Readable readable) {
        var row = new PostgresRow(readable);
        return new Pier(
                Where.valueOf(row.text("side")),
                row.optional("because", LeftOut::valueOf),
                row.amount("placements"),
                row.amount("from_pence"),
                row.amount("to_pence"));
    }
}
