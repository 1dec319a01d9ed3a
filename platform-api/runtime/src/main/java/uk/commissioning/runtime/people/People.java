package uk.commissioning.runtime.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.permission.Role;

/// The people of the bound council.
interface People {

    /// By name, those who follow a person in that order; from the first one without.
    Mono<List<Person>> following(@Nullable UUID person, int limit);

    /// The GSS codes that identify the council on a day.
    Mono<List<String>> codesOfCouncil(LocalDate day);

    /// Empty when there is nobody with that id.
    Mono<Person> withId(UUID id);

    /// Lets one transaction at a time decide who administers the council.
    Mono<Void> lockAdministrators();

    /// How many people hold the role of council administrator.
    Mono<Long> countAdministrators();

    /// Empty when somebody with that address is there already.
    Mono<UUID> add(UUID id, Invitation invitation);

    /// Empty when the version is no longer the one the person had.
    Mono<Person> replace(Person changed);

    Mono<Void> grant(UUID person, Set<Role> roles, UUID by);

    Mono<Void> revoke(UUID person, Set<Role> roles, UUID by);
}
