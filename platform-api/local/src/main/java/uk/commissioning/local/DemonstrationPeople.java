package uk.commissioning.local;

import static uk.commissioning.kernel.permission.Role.AUDITOR;
import static uk.commissioning.kernel.permission.Role.COMMISSIONER;
import static uk.commissioning.kernel.permission.Role.CONTRACT_MANAGER;
import static uk.commissioning.kernel.permission.Role.DATA_PROTECTION_OFFICER;
import static uk.commissioning.kernel.permission.Role.EVALUATOR;
import static uk.commissioning.kernel.permission.Role.FINANCE;
import static uk.commissioning.kernel.permission.Role.PANEL_CHAIR;
import static uk.commissioning.kernel.permission.Role.PLACEMENT_OFFICER;
import static uk.commissioning.kernel.permission.Role.PLATFORM_OPERATOR;
import static uk.commissioning.kernel.permission.Role.REGIONAL_ANALYST;
import static uk.commissioning.kernel.permission.Role.REORGANISATION_LEAD;
import static uk.commissioning.kernel.permission.Role.SECTION_151_OFFICER;
import static uk.commissioning.kernel.permission.Role.TENANT_ADMIN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.local.Person.Post;

/// The people of the demonstration: one for each role of domain 10 in Kent, a few in Medway and Devon, one in two
/// councils, one in none, and the operator. Their ids never change, so that a token's subject is known beforehand.
public final class DemonstrationPeople {

    public static final String KENT = "kent";
    public static final String MEDWAY = "medway";
    public static final String DEVON = "devon";

    /// Known to everybody: this edition listens on this machine only.
    public static final String PASSWORD = "demonstration";

    public static final Person OPERATOR =
            person(1, "operator", "Joanna Beck", "platform.example", new Post("", PLATFORM_OPERATOR));

    private static final List<Person> ALL = List.of(
            OPERATOR,
            inKent(10, "kent.commissioner", "Margaret Osei", COMMISSIONER),
            inKent(11, "kent.contracts", "Daniel Whitfield", CONTRACT_MANAGER),
            inKent(12, "kent.placements", "Priya Shah", PLACEMENT_OFFICER),
            inKent(13, "kent.panel", "Helen Marlowe", PANEL_CHAIR),
            inKent(14, "kent.evaluator", "Tomasz Nowak", EVALUATOR),
            inKent(15, "kent.finance", "Grace Adeyemi", FINANCE),
            inKent(16, "kent.admin", "Owen Pritchard", TENANT_ADMIN),
            inKent(17, "kent.auditor", "Ruth Feldman", AUDITOR),
            inKent(18, "kent.s151", "Charles Renshaw", SECTION_151_OFFICER),
            inKent(19, "kent.reorganisation", "Amina Yusuf", REORGANISATION_LEAD),
            inKent(20, "kent.dpo", "Fergus Doyle", DATA_PROTECTION_OFFICER),
            inKent(21, "kent.analyst", "Mei Tan", REGIONAL_ANALYST),
            in(MEDWAY, 30, "medway.admin", "Sandra Clarke", TENANT_ADMIN),
            in(MEDWAY, 31, "medway.placements", "Kwame Boateng", PLACEMENT_OFFICER),
            in(MEDWAY, 32, "medway.commissioner", "Lucy Hargreaves", COMMISSIONER),
            in(DEVON, 40, "devon.admin", "Martin Trelawney", TENANT_ADMIN),
            in(DEVON, 41, "devon.placements", "Zofia Kowalska", PLACEMENT_OFFICER),
            in(DEVON, 42, "devon.commissioner", "Imran Qureshi", COMMISSIONER),
            person(
                    50,
                    "two.councils",
                    "Nadia Rahman",
                    "shared-service.example",
                    new Post(KENT, PLACEMENT_OFFICER),
                    new Post(MEDWAY, CONTRACT_MANAGER)),
            person(60, "no.council", "Simon Hale", "elsewhere.example"));

    private DemonstrationPeople() {}

    public static List<Person> all() {
        return ALL;
    }

    public static Optional<Person> named(String username) {
        return ALL.stream().filter(person -> person.username().equals(username)).findFirst();
    }

    /// The user names, for a sentence.
    static String names() {
        return ALL.stream().map(Person::username).collect(Collectors.joining(", "));
    }

    private static Person inKent(int number, String username, String displayName, Role role) {
        return in(KENT, number, username, displayName, role);
    }

    private static Person in(String council, int number, String username, String displayName, Role role) {
        return person(number, username, displayName, council + ".example", new Post(council, role));
    }

    private static Person person(int number, String username, String displayName, String domain, Post... posts) {
        var id = UUID.fromString("5e4d0000-0000-4000-8000-%012d".formatted(number));
        String email = displayName.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@" + domain;
        return new Person(id, username, displayName, email, Arrays.asList(posts));
    }
}
