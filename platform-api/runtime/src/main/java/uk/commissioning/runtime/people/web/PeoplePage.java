package uk.commissioning.runtime.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of a council's people.
public record PeoplePage(
        String path,
        List<Row> rows,
        @Nullable String next,
        boolean later,
        boolean mayManage,
        @Nullable String success) {

    /// One person in the list.
    public record Row(String href, String name, String email, List<String> roles, boolean canSignIn) {}
}
