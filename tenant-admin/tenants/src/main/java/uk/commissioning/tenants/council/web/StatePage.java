package uk.commissioning.tenants.council.web;

import java.util.List;
import uk.commissioning.tenants.council.Standing;
import uk.commissioning.tenants.web.FormPage;
import uk.commissioning.tenants.web.Words;
import uk.commissioning.ui.Option;

/// The form that moves a council on, with the states it can enter.
public record StatePage(FormPage form, Standing standing) {

    public List<Option> options() {
        return standing.next().stream()
                .map(state -> Option.of(
                                state.name(), Words.state(state), state.name().equals(form.value("state")))
                        .withHint(Words.meaning(state)))
                .toList();
    }

    public String present() {
        return Words.state(standing.state()) + " since " + Words.day(standing.since());
    }
}
