package uk.commissioning.runtime.people;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.tenancy.Area;

/// `platform.person` and `platform.council_grant`; a revoked grant stays as history.
final class PostgresPeople implements People {

    private final DatabaseClient database;

    PostgresPeople(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<List<Person>> following(@Nullable UUID person, int limit) {
        var after = database.sql("""
                        select p.id, p.name, p.email, p.invited_at, p.subject is not null as can_sign_in, p.version,
                               p.districts,
                               array(select g.role from platform.council_grant g
                                     where g.tenant_id = p.tenant_id and g.person_id = p.id and g.revoked_at is null) as roles
                        from platform.person p
                        where cast(:after as uuid) is null
                           or (lower(p.name), p.id) > (select lower(q.name), q.id from platform.person q where q.id = :after)
                        order by lower(p.name), p.id
                        limit :limit""").bind("limit", limit);
        var bound = person == null ? after.bindNull("after", UUID.class) : after.bind("after", person);
        return bound.map(PostgresPeople::person).all().collectList();
    }

    @Override
    public Mono<List<String>> codesOfCouncil(LocalDate day) {
        return database.sql("""
                        select value from platform.council_identifier
                        where scheme = 'GSS' and valid_from <= :day and (valid_to is null or valid_to >= :day)""").bind("day", day).mapValue(String.class).all().collectList();
    }

    @Override
    public Mono<Person> withId(UUID id) {
        return database.sql("""
                        select p.id, p.name, p.email, p.invited_at, p.subject is not null as can_sign_in, p.version,
                               p.districts,
                               array(select g.role from platform.council_grant g
                                     where g.tenant_id = p.tenant_id and g.person_id = p.id and g.revoked_at is null) as roles
                        from platform.person p
                        where p.id = :id""").bind("id", id).map(PostgresPeople::person).one();
    }

    @Override
    public Mono<Void> lockAdministrators() {
        return database.sql("""
                        select pg_advisory_xact_lock(
                            hashtextextended('administrators ' || current_setting('app.tenant_id'), 0))""").then();
    }

    @Override
    public Mono<Long> countAdministrators() {
        return database.sql("""
                        select count(*) as administrators from platform.council_grant g
                        where g.role = 'TENANT_ADMIN' and g.revoked_at is null""").mapValue(Long.class).one();
    }

    @Override
    public Mono<UUID> add(UUID id, Invitation invitation) {
        return database.sql("""
                        insert into platform.person (id, name, email) values (:id, :name, :email)
                        on conflict (tenant_id, email) do nothing
                        returning id""")
                .bind("id", id)
                .bind("name", invitation.name())
                .bind("email", invitation.email())
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Mono<Person> replace(Person changed) {
        return database.sql("""
                        update platform.person set name = :name, districts = :districts, version = :version
                        where id = :id and version = :version - 1""")
                .bind("id", changed.id())
                .bind("name", changed.name())
                .bind("districts", codes(changed.area()))
                .bind("version", changed.version())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .map(_ -> changed);
    }

    @Override
    public Mono<Void> grant(UUID person, Set<Role> roles, UUID by) {
        if (roles.isEmpty()) return Mono.empty();
        return database.sql("""
                        insert into platform.council_grant (id, person_id, role, granted_by)
                        select uuidv7(), :person, granted.role, :by
                        from unnest(cast(:roles as text[])) as granted (role)""")
                .bind("person", person)
                .bind("roles", names(roles))
                .bind("by", by)
                .then();
    }

    @Override
    public Mono<Void> revoke(UUID person, Set<Role> roles, UUID by) {
        if (roles.isEmpty()) return Mono.empty();
        return database.sql("""
                        update platform.council_grant set revoked_at = now(), revoked_by = :by
                        where person_id = :person and role = any(cast(:roles as text[])) and revoked_at is null""")
                .bind("person", person)
                .bind("roles", names(roles))
                .bind("by", by)
                .then();
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    private static String[] codes(Area area) {
        return area.districts().stream().sorted().map(GssCode::value).toArray(String[]::new);
    }

    private static Person person(Readable row) {
        return new Person(
                value(row, "id", UUID.class),
                value(row, "name", String.class),
                value(row, "email", String.class),
                value(row, "invited_at", Instant.class),
                value(row, "can_sign_in", Boolean.class),
                value(row, "version", Long.class),
                Arrays.stream(value(row, "roles", String[].class))
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                new Area(Arrays.stream(value(row, "districts", String[].class))
                        .map(GssCode::new)
                        .collect(Collectors.toUnmodifiableSet())));
    }

    private static <T> T value(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }
}
