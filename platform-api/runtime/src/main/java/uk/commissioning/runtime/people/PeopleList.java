package uk.commissioning.runtime.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Some of a council's people by name, where the list goes on, and whether the reader may change them.
public record PeopleList(List<Person> people, @Nullable UUID next, boolean mayManage) {

    public PeopleList {
        people = List.copyOf(people);
    }
}
