package uk.commissioning.runtime.people.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.people.ChangePerson;
import uk.commissioning.runtime.people.Invitation;
import uk.commissioning.runtime.people.InvitePerson;
import uk.commissioning.runtime.people.ListPeople;
import uk.commissioning.runtime.people.Person;
import uk.commissioning.runtime.people.PersonChange;
import uk.commissioning.runtime.people.ReadPerson;

/// A council's people for programs.
@RestController
@RequestMapping("/api/councils/{council}/people")
final class PeopleApi {

    private final ListPeople listPeople;
    private final ReadPerson readPerson;
    private final InvitePerson invitePerson;
    private final ChangePerson changePerson;

    PeopleApi(ListPeople listPeople, ReadPerson readPerson, InvitePerson invitePerson, ChangePerson changePerson) {
        this.listPeople = listPeople;
        this.readPerson = readPerson;
        this.invitePerson = invitePerson;
        this.changePerson = changePerson;
    }

    @GetMapping
    Mono<Listed> list(@RequestParam @Nullable UUID after, @RequestParam(defaultValue = "50") int limit) {
        return listPeople
                .list(after, limit)
                .map(list -> new Listed(list.people().stream().map(Shown::of).toList(), list.next()));
    }

    @PostMapping
    Mono<ResponseEntity<Invited>> invite(@PathVariable String council, @RequestBody InvitationWanted wanted) {
        return Mono.fromSupplier(wanted::invitation)
                .flatMap(invitePerson::invite)
                .map(id -> ResponseEntity.created(URI.create("/api/councils/" + council + "/people/" + id))
                        .body(new Invited(id)));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<Shown>> read(@PathVariable UUID id) {
        return readPerson.read(id).map(read -> answer(read.person()));
    }

    @PutMapping("/{id}")
    Mono<ResponseEntity<Shown>> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody ChangeWanted wanted) {
        return changed(id, version, wanted::change);
    }

    /// The whole of the person's area; no district at all means the whole council.
    @PutMapping("/{id}/districts")
    Mono<ResponseEntity<Shown>> assign(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            @RequestBody AreaWanted wanted) {
        return changed(id, version, wanted::change);
    }

    @DeleteMapping("/{id}/roles/{role}")
    Mono<ResponseEntity<Shown>> revoke(
            @PathVariable UUID id,
            @PathVariable Role role,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        return changed(id, version, () -> new PersonChange.WithoutRole(role));
    }

    @DeleteMapping("/{id}/roles")
    Mono<ResponseEntity<Shown>> revokeAll(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version) {
        return changed(id, version, PersonChange.WithoutRoles::new);
    }

    private Mono<ResponseEntity<Shown>> changed(UUID id, @Nullable String version, Supplier<PersonChange> change) {
        return Mono.fromSupplier(() -> new Wanted(Version.ofHeader(version), change.get()))
                .flatMap(wanted -> changePerson.change(id, wanted.version(), wanted.change()))
                .map(PeopleApi::answer);
    }

    private static ResponseEntity<Shown> answer(Person person) {
        return ResponseEntity.ok().eTag(Version.tag(person.version())).body(Shown.of(person));
    }

    private record Wanted(long version, PersonChange change) {}

    record Listed(List<Shown> items, @Nullable UUID next) {}

    record Shown(
            UUID id,
            String name,
            String email,
            List<Role> roles,
            List<String> districts,
            Instant invitedAt,
            boolean canSignIn,
            long version) {

        static Shown of(Person person) {
            return new Shown(
                    person.id(),
                    person.name(),
                    person.email(),
                    person.roles().stream().sorted().toList(),
                    person.area().districts().stream()
                            .sorted()
                            .map(GssCode::value)
                            .toList(),
                    person.invitedAt(),
                    person.canSignIn(),
                    person.version());
        }
    }

    record Invited(UUID id) {}

    record InvitationWanted(
            @Nullable String name,
            @Nullable String email,
            @Nullable Set<Role> roles) {

        Invitation invitation() {
            return new Invitation(orEmpty(name), orEmpty(email), orNone(roles));
        }
    }

    record ChangeWanted(@Nullable String name, @Nullable Set<Role> roles) {

        PersonChange change() {
            return new PersonChange.NameAndRoles(orEmpty(name), orNone(roles));
        }
    }

    /// Which districts must be said, for to say nothing must not open the whole council.
    record AreaWanted(@Nullable List<String> districts) {

        PersonChange change() {
            if (districts == null || districts.stream().anyMatch(Objects::isNull)) {
                throw Refused.fields(List.of(FieldRefusal.of("districts", CommonReason.FIELD_REQUIRED)));
            }
            return PersonChange.AssignedArea.ofCodes(districts);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Set<Role> orNone(@Nullable Set<Role> roles) {
        if (roles == null) return Set.of();
        if (roles.stream().anyMatch(Objects::isNull)) {
            throw Refused.fields(List.of(FieldRefusal.of("roles", CommonReason.FIELD_REQUIRED)));
        }
        return roles;
    }
}
