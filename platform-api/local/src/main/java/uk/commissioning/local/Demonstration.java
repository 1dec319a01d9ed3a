package uk.commissioning.local;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.local.demonstration.MadeUpFiles;

/// Makes the demonstration through the front door: councils by the operator, people by each council's administrator,
/// files by those who may bring them in. What is there already is left alone, so an interrupted start can be
/// repeated.
final class Demonstration {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    private static final int CONFLICT = 409;

    private final URI platform;
    private final URI admin;
    private final Function<String, String> tokens;

    Demonstration(URI platform, URI admin, Function<String, String> tokens) {
        this.platform = platform;
        this.admin = admin;
        this.tokens = tokens;
    }

    void make() {
        try (var door = new FrontDoor()) {
            DemonstrationCouncil.ALL.forEach(council -> plan(door, council));
            DemonstrationCouncil.ALL.forEach(council -> invitePeople(door, council.key()));
            MadeUpFiles.all().forEach(files -> bringIn(door, files));
            divide(door);
        }
    }

    private void plan(FrontDoor door, DemonstrationCouncil council) {
        var operator = tokens.apply(DemonstrationPeople.OPERATOR.username());
        expect(door.post(admin.resolve("/api/admin/councils"), operator, council.plan()), "planning " + council.key());

        var modules = admin.resolve("/api/admin/councils/%s/modules".formatted(council.key()));
        var version = door.get(modules, operator).version();
        expect(
                door.patch(modules, operator, version, Map.of("enable", council.modules())),
                "modules of " + council.key());

        var first = administrator(council.key());
        expect(
                door.post(
                        admin.resolve("/api/admin/councils/%s/first-administrator".formatted(council.key())),
                        operator,
                        Map.of("name", first.displayName(), "email", first.email())),
                "administrator of " + council.key());
    }

    /// Once Keycloak and the platform know the administrator, the others are invited; then each of them is known too.
    private void invitePeople(FrontDoor door, String council) {
        var people = platform.resolve("/api/councils/%s/people".formatted(council));
        var administrator = tokens.apply(administrator(council).username());
        awaitThat(() -> door.get(people, administrator).isSuccess(), council + "'s administrator is known");

        rolesByPerson(council)
                .forEach((person, roles) -> expect(
                        door.post(
                                people,
                                administrator,
                                Map.of("name", person.displayName(), "email", person.email(), "roles", roles)),
                        "inviting " + person.username()));
        awaitThat(() -> everybodyCanSignIn(door, people, administrator), "everybody of " + council + " is known");
    }

    private static boolean everybodyCanSignIn(FrontDoor door, URI people, String administrator) {
        for (var person : door.get(people, administrator).body().path("items")) {
            if (!person.path("canSignIn").asBoolean()) return false;
        }
        return true;
    }

    /// A reorganisation that both its councils have agreed to, with two maps to compare.
    private void divide(FrontDoor door) {
        var all = admin.resolve("/api/admin/reorganisations");
        var operator = tokens.apply(DemonstrationPeople.OPERATOR.username());
        expect(door.post(all, operator, DemonstrationReorganisation.setUp()), "the reorganisation");

        var one = all + "/" + DemonstrationReorganisation.KEY;
        for (var council : List.of(DemonstrationPeople.KENT, DemonstrationPeople.MEDWAY)) {
            var administrator = tokens.apply(administrator(council).username());
            expect(
                    door.post(URI.create(one + "/agreements"), administrator, Map.of("council", council)),
                    "agreement of " + council);
        }
        var lead = tokens.apply(
                holder(DemonstrationPeople.KENT, Role.REORGANISATION_LEAD).username());
        DemonstrationReorganisation.maps()
                .forEach((name, file) ->
                        expect(door.file(URI.create(one + "/maps?name=" + name), lead, file), "map " + name));
    }

    private void bringIn(FrontDoor door, MadeUpFiles files) {
        for (var file : files.inOrder()) {
            var sender = tokens.apply(holder(files.council(), file.sender()).username());
            bringIn(door, files.council(), file.kind(), sender, file.csv());
        }
    }

    private void bringIn(FrontDoor door, String council, String kind, String token, String csv) {
        var what = "%s of %s".formatted(kind, council);
        var imports = platform.resolve("/api/councils/%s/core/imports/".formatted(council));
        var started = door.file(imports.resolve(kind), token, csv);
        expect(started, what);
        var address = imports.resolve(started.body().path("id").asString());
        awaitThat(() -> !state(door, address, token).equals("WAITING"), what + " are checked and stored");
        if (!state(door, address, token).equals("STORED")) {
            throw new CannotStart(
                    "The demonstration's %s were not stored: start on a new folder with --data.".formatted(what));
        }
    }

    private static String state(FrontDoor door, URI address, String token) {
        return door.get(address, token).body().path("state").asString();
    }

    private static Map<Person, List<String>> rolesByPerson(String council) {
        var roles = new LinkedHashMap<Person, List<String>>();
        for (var person : DemonstrationPeople.all()) {
            for (var post : person.posts()) {
                if (post.council().equals(council) && post.role() != Role.TENANT_ADMIN) {
                    roles.computeIfAbsent(person, _ -> new ArrayList<>())
                            .add(post.role().name());
                }
            }
        }
        return roles;
    }

    private static Person administrator(String council) {
        return holder(council, Role.TENANT_ADMIN);
    }

    private static Person holder(String council, Role role) {
        return DemonstrationPeople.all().stream()
                .filter(person -> person.posts().contains(new Person.Post(council, role)))
                .findFirst()
                .orElseThrow();
    }

    /// A conflict says that it was there before.
    private static void expect(FrontDoor.Answer answer, String what) {
        if (answer.isSuccess() || answer.status() == CONFLICT) return;
        throw new CannotStart(
                "The demonstration stopped at %s (%d, %s): start on a new folder with --data, or without it with --no-demo."
                        .formatted(
                                what,
                                answer.status(),
                                answer.body().path("code").asString("")));
    }

    private static void awaitThat(BooleanSupplier condition, String what) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new CannotStart(
                        "The demonstration waited in vain until " + what + ": logs/applications.log says why.");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
