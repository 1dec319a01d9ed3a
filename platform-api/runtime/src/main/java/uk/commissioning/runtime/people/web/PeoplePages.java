package uk.commissioning.runtime.people.web;

import java.util.List;
import java.util.Set;
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
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.refusal.Sentences;
import uk.commissioning.runtime.people.Invitation;
import uk.commissioning.runtime.people.InvitePerson;
import uk.commissioning.runtime.people.ListPeople;
import uk.commissioning.runtime.people.PeopleList;
import uk.commissioning.runtime.people.PeopleReason;
import uk.commissioning.runtime.people.Person;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Page;

/// The list of a council's people, and the form that invites somebody.
@Controller
@RequestMapping("/councils/{council}/people")
final class PeoplePages {

    private static final int A_PAGE = 50;

    private final ListPeople listPeople;
    private final InvitePerson invitePerson;

    PeoplePages(ListPeople listPeople, InvitePerson invitePerson) {
        this.listPeople = listPeople;
        this.invitePerson = invitePerson;
    }

    @GetMapping
    Mono<Rendering> list(
            @PathVariable String council,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "") String done) {
        return listPeople
                .list(after, A_PAGE)
                .map(list -> Page.of("platform/people", page(path(council), list, after != null, done)));
    }

    @GetMapping("/new")
    Mono<Rendering> form(@PathVariable String council) {
        return invitePerson.mayInvite().thenReturn(form(council, "", "", Set.of(), List.of()));
    }

    @PostMapping
    Mono<Rendering> invite(@PathVariable String council, ServerWebExchange exchange) {
        return exchange.getFormData()
                .flatMap(form -> Mono.fromSupplier(() -> invitation(form))
                        .flatMap(invitePerson::invite)
                        .map(_ -> Page.redirect(path(council) + "?done=invited"))
                        .onErrorResume(Refused.class, refused -> again(council, form, refused)));
    }

    private static Invitation invitation(MultiValueMap<String, String> form) {
        return new Invitation(
                text(form, "name"), text(form, "email"), RoleOptions.sent(form.getOrDefault("roles", List.of())));
    }

    private static Mono<Rendering> again(String council, MultiValueMap<String, String> form, Refused refused) {
        return switch (refused.reason().kind()) {
            case INPUT, CONFLICT ->
                Mono.just(form(
                        council,
                        text(form, "name"),
                        text(form, "email"),
                        RoleOptions.recognised(form.getOrDefault("roles", List.of())),
                        messages(refused)));
            case MISSING, FORBIDDEN, OURS -> Mono.error(refused);
        };
    }

    private static List<FieldMessage> messages(Refused refused) {
        if (refused.reason() != PeopleReason.EMAIL_ALREADY_KNOWN) return FieldMessage.of(refused);
        return List.of(new FieldMessage("email", Sentences.installed().of(FieldRefusal.of("email", refused.reason()))));
    }

    private static Rendering form(
            String council, String name, String email, Set<Role> roles, List<FieldMessage> errors) {
        var page = new InvitePage(path(council), name, email, RoleOptions.chosen(roles), errors);
        return Page.of("platform/invite", page, errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static PeoplePage page(String path, PeopleList list, boolean later, String done) {
        var rows = list.people().stream().map(person -> row(path, person)).toList();
        var next = list.next() == null ? null : path + "?after=" + list.next();
        var success = done.equals("invited")
                ? "The person has been added. They can sign in as soon as their account is ready."
                : null;
        return new PeoplePage(path, rows, next, later, list.mayManage(), success);
    }

    private static PeoplePage.Row row(String path, Person person) {
        var roles = person.roles().stream().sorted().map(Role::title).toList();
        return new PeoplePage.Row(path + "/" + person.id(), person.name(), person.email(), roles, person.canSignIn());
    }

    private static String text(MultiValueMap<String, String> form, String field) {
        var value = form.getFirst(field);
        return value == null ? "" : value;
    }

    static String path(String council) {
        return "/councils/" + council + "/people";
    }
}
