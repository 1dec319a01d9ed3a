package uk.commissioning.local.demonstration;

import java.util.List;
import java.util.Random;

/// Made-up names of schools, legal entities and children. None is a real one on purpose.
final class MadeUpNames {

    private static final List<String> TREES = List.of(
            "Oak", "Ash", "Willow", "Hazel", "Rowan", "Beech", "Alder", "Cherry", "Maple", "Juniper", "Elder", "Larch");
    private static final List<String> GROUNDS = List.of(
            "Lodge", "House", "Grange", "Court", "Meadow", "Mill", "Bridge", "Field", "Hill", "View", "Farm", "Gate");
    private static final List<String> GIVEN = List.of(
            "Amelia",
            "Arjun",
            "Ben",
            "Callum",
            "Chloe",
            "Daniel",
            "Ella",
            "Ethan",
            "Fatima",
            "Finn",
            "Grace",
            "Hana",
            "Harry",
            "Isla",
            "Jacob",
            "Jaya",
            "Kai",
            "Leo",
            "Lily",
            "Maya",
            "Mohammed",
            "Noah",
            "Oliver",
            "Poppy",
            "Reuben",
            "Rosie",
            "Samuel",
            "Sienna",
            "Theo",
            "Zara");
    private static final List<String> FAMILY = List.of(
            "Abbott",
            "Ahmed",
            "Bailey",
            "Barker",
            "Chapman",
            "Clarke",
            "Cole",
            "Davies",
            "Edwards",
            "Fisher",
            "Foster",
            "Grant",
            "Hughes",
            "Hussain",
            "Jenkins",
            "Kaur",
            "Kelly",
            "Lawson",
            "Marsh",
            "Mistry",
            "Nowak",
            "O'Brien",
            "Palmer",
            "Patel",
            "Reid",
            "Saunders",
            "Shaw",
            "Turner",
            "Walsh",
            "Young");

    private MadeUpNames() {}

    static String school(int number) {
        return ground(number) + " School";
    }

    static String entity(int number) {
        return ground(number) + " Education " + (number % 3 == 0 ? "Trust" : "Limited");
    }

    static String given(Random random) {
        return GIVEN.get(random.nextInt(GIVEN.size()));
    }

    static String family(Random random) {
        return FAMILY.get(random.nextInt(FAMILY.size()));
    }

    /// 144 names before one comes again.
    private static String ground(int number) {
        return TREES.get(number % TREES.size()) + " " + GROUNDS.get((number / TREES.size() + number) % GROUNDS.size());
    }
}
