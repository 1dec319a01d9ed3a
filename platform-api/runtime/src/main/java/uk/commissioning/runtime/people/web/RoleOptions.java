package uk.commissioning.runtime.people.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.runtime.people.PeopleReason;
import uk.commissioning.ui.Option;

/// The roles a council may give, as choices with a word on each.
final class RoleOptions {

    private RoleOptions() {}

    static List<Option> chosen(Collection<Role> held) {
        return Arrays.stream(Role.values())
                .filter(Role::isGrantedByCouncils)
                .map(role -> Option.of(role.name(), role.title(), held.contains(role))
                        .withHint(about(role)))
                .toList();
    }

    /// The roles that a form sent; refuses a name that is none.
    static Set<Role> sent(Collection<String> names) {
        var known = Arrays.stream(Role.values()).collect(Collectors.toMap(Role::name, role -> role));
        if (!known.keySet().containsAll(names)) {
            throw Refused.fields(List.of(FieldRefusal.of("roles", PeopleReason.ROLE_NOT_GRANTED_BY_COUNCILS)));
        }
        return names.stream().map(known::get).collect(Collectors.toUnmodifiableSet());
    }

    /// The roles among the names that are roles: for showing a refused form again.
    static Set<Role> recognised(Collection<String> names) {
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String about(Role role) {
        return switch (role) {
            case COMMISSIONER -> "Sets up frameworks and approves awards and fees; opens no child’s record";
            case CONTRACT_MANAGER -> "Looks after contracts, fee rounds, visits and improvement plans";
            case PLACEMENT_OFFICER -> "Finds places for children and works with their records";
            case PANEL_CHAIR -> "Decides the cases that come to panel";
            case EVALUATOR -> "Scores the applications assigned to them";
            case FINANCE -> "Reads fees and commitments, approves above limits";
            case TENANT_ADMIN -> "Invites people and gives them roles; opens no child’s record";
            case REGIONAL_ANALYST -> "Compares councils on totals only";
            case AUDITOR -> "Reads the register, the audit and the log of who looked at children’s records";
            case SECTION_151_OFFICER -> "Approves plans, reconciliations and values above limits";
            case REORGANISATION_LEAD -> "Prepares the plans and decisions of a reorganisation";
            case DATA_PROTECTION_OFFICER ->
                "Reads the log of who looked at children’s records, runs subject access and retention";
            case PLATFORM_OPERATOR -> "Held in no council";
        };
    }
}
