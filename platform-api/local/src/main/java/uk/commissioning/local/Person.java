package uk.commissioning.local;

import java.util.List;
import java.util.UUID;
import uk.commissioning.kernel.permission.Role;

/// A made-up person who can sign in. The id is Keycloak's, and so the subject of every token.
/// What the person may do is granted through the applications, from these posts.
public record Person(UUID id, String username, String displayName, String email, List<Post> posts) {

    /// A role in a council, by the council's short name.
    public record Post(String council, Role role) {}

    public Person {
        posts = List.copyOf(posts);
    }

    /// In words, for the list that is printed.
    public String what() {
        if (posts.isEmpty()) {
            return "no grant in any council";
        }
        return String.join(", ", posts.stream().map(Person::inWords).toList());
    }

    String givenName() {
        return displayName.substring(0, displayName.indexOf(' '));
    }

    String familyName() {
        return displayName.substring(displayName.indexOf(' ') + 1);
    }

    private static String inWords(Post post) {
        if (post.role() == Role.PLATFORM_OPERATOR) {
            return post.role().title();
        }
        String council =
                Character.toUpperCase(post.council().charAt(0)) + post.council().substring(1);
        return post.role().title() + " (" + council + ")";
    }
}
