package uk.commissioning.runtime.people.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.calendar.London;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.people.ChangePerson;
import uk.commissioning.runtime.people.Person;
import uk.commissioning.runtime.people.PersonChange;
import uk.commissioning.runtime.people.ReadPerson;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// One person: the name, the roles, the area, and taking all roles away.
@Controller
@RequestMapping("/councils/{council}/people/{id}")
final class PersonPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final ReadPerson readPerson;
    private final ChangePerson changePerson;

    PersonPages(ReadPerson readPerson, ChangePerson changePerson) {
        this.readPerson = readPerson;
        this.changePerson = changePerson;
    }

    @GetMapping
    Mono<Rendering> show(
            @PathVariable String council, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        return readPerson.read(id).map(read -> Page.of("platform/person", page(council, read, success(done))));
    }

    @PostMapping
    Mono<Rendering> change(@PathVariable String council, @PathVariable UUID id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> Mono.fromSupplier(() -> wanted(form))
                        .flatMap(wanted -> changePerson.change(id, wanted.version(), wanted.change()))
                        .map(person -> Page.redirect(PeoplePages.path(council) + "/" + person.id() + "?done=changed"))
                        .onErrorResume(Refused.class, refused -> again(council, id, form, refused)));
    }

    @PostMapping("/districts")
    Mono<Rendering> assign(@PathVariable String council, @PathVariable UUID id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> Mono.fromSupplier(() -> assigned(form))
                        .flatMap(wanted -> changePerson.change(id, wanted.version(), wanted.change()))
                        .map(person -> Page.redirect(PeoplePages.path(council) + "/" + person.id() + "?done=changed"))
                        .onErrorResume(Refused.class, refused -> again(council, id, form, refused)));
    }

    @GetMapping("/remove")
    Mono<Rendering> confirm(@PathVariable String council, @PathVariable UUID id) {
        return readPerson.readToChange(id).map(read -> Page.of("platform/remove-person", page(council, read, null)));
    }

    @PostMapping("/remove")
    Mono<Rendering> remove(@PathVariable String council, @PathVariable UUID id, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> Mono.fromSupplier(() -> Version.ofField(form.getFirst("version")))
                        .flatMap(version -> changePerson.change(id, version, new PersonChange.WithoutRoles()))
                        .map(person -> Page.redirect(PeoplePages.path(council) + "/" + person.id() + "?done=removed"))
                        .onErrorResume(Refused.class, refused -> again(council, id, form, refused)));
    }

    private static Wanted wanted(MultiValueMap<String, String> form) {
        var roles = RoleOptions.sent(form.getOrDefault("roles", List.of()));
        var change = new PersonChange.NameAndRoles(text(form, "name"), roles);
        return new Wanted(Version.ofField(form.getFirst("version")), change);
    }

    private static Wanted assigned(MultiValueMap<String, String> form) {
        var change = PersonChange.AssignedArea.ofCodes(form.getOrDefault("districts", List.of()));
        return new Wanted(Version.ofField(form.getFirst("version")), change);
    }

    /// The form again with what is wrong; who meanwhile may not change people is refused as before.
    private Mono<Rendering> again(String council, UUID id, MultiValueMap<String, String> form, Refused refused) {
        return switch (refused.reason().kind()) {
            case INPUT, CONFLICT -> readPerson.read(id).map(read -> refused(council, read, form, refused));
            case MISSING, FORBIDDEN, OURS -> Mono.error(refused);
        };
    }

    private static Rendering refused(
            String council, ReadPerson.Read read, MultiValueMap<String, String> form, Refused refused) {
        var stored = page(council, read, null);
        var asTyped = !form.containsKey("name")
                ? stored
                : new PersonPage(
                        stored.path(),
                        stored.shown(),
                        text(form, "name"),
                        text(form, "version"),
                        RoleOptions.chosen(RoleOptions.recognised(form.getOrDefault("roles", List.of()))),
                        stored.districts(),
                        List.of(),
                        null);
        var status = refused.fields().isEmpty() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
        return Page.of("platform/person", asTyped.with(FieldMessage.of(refused)), status);
    }

    private static PersonPage page(String council, ReadPerson.Read read, @Nullable String success) {
        var person = read.person();
        return new PersonPage(
                PeoplePages.path(council),
                shown(person, read.mayManage()),
                person.name(),
                Long.toString(person.version()),
                RoleOptions.chosen(person.roles()),
                DistrictOptions.chosen(read.districts(), person.area()),
                List.of(),
                success);
    }

    private static PersonPage.Shown shown(Person person, boolean mayManage) {
        return new PersonPage.Shown(
                person.id().toString(),
                person.name(),
                person.email(),
                London.dateOf(person.invitedAt()).format(DAY),
                person.canSignIn(),
                person.roles().stream().sorted().map(Role::title).toList(),
                DistrictOptions.words(person.area()),
                mayManage);
    }

    private static @Nullable String success(String done) {
        return switch (done) {
            case "changed" -> "The changes have been saved.";
            case "removed" -> "All roles have been taken away. This person can no longer open the council.";
            default -> null;
        };
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        var value = form.getFirst(field);
        return value == null ? "" : value;
    }

    private record Wanted(long version, PersonChange change) {}
}
