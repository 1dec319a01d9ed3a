package uk.commissioning.runtime.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// One person: the name, the roles and the area to change where the reader may, and to read elsewhere.
public record PersonPage(
        String path,
        Shown shown,
        String name,
        String version,
        List<Option> roles,
        List<Option> districts,
        List<FieldMessage> errors,
        @Nullable String success) {

    /// What is stored now.
    public record Shown(
            String id,
            String name,
            String email,
            String invited,
            boolean canSignIn,
            List<String> roles,
            String area,
            boolean mayManage) {}

    public String href() {
        return path + "/" + shown.id();
    }

    PersonPage with(List<FieldMessage> messages) {
        return new PersonPage(path, shown, name, version, roles, districts, messages, success);
    }
}
