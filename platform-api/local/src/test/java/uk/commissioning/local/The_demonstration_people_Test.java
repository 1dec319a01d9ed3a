package uk.commissioning.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.permission.Role;

class The_demonstration_people_Test {

    @Test
    void are_one_for_every_role_of_a_council_in_kent() {
        assertThat(roles("kent.", DemonstrationPeople.KENT))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values())
                        .filter(Role::isGrantedByCouncils)
                        .toList());
    }

    @Test
    void are_three_in_medway_and_devon() {
        var three = List.of(Role.TENANT_ADMIN, Role.PLACEMENT_OFFICER, Role.COMMISSIONER);

        assertThat(roles("medway.", DemonstrationPeople.MEDWAY)).containsExactlyElementsOf(three);
        assertThat(roles("devon.", DemonstrationPeople.DEVON)).containsExactlyElementsOf(three);
    }

    @Test
    void are_also_one_in_two_councils_one_in_none_and_the_operator() {
        assertThat(DemonstrationPeople.named("two.councils").orElseThrow().posts())
                .extracting(Person.Post::council)
                .containsExactly(DemonstrationPeople.KENT, DemonstrationPeople.MEDWAY);
        assertThat(DemonstrationPeople.named("no.council").orElseThrow().posts())
                .isEmpty();
        assertThat(DemonstrationPeople.named("operator")).contains(DemonstrationPeople.OPERATOR);
    }

    @Test
    void are_told_apart_by_id_name_and_address() {
        var people = DemonstrationPeople.all();

        assertThat(people).extracting(Person::id).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::username).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::displayName).doesNotHaveDuplicates();
        assertThat(people)
                .extracting(Person::email)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith(".example"));
    }

    private static Stream<Role> roles(String prefix, String council) {
        return DemonstrationPeople.all().stream()
                .filter(person -> person.username().startsWith(prefix))
                .flatMap(person -> person.posts().stream())
                .filter(post -> post.council().equals(council))
                .map(Person.Post::role);
    }
}
