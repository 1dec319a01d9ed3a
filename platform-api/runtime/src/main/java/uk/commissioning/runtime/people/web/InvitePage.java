package uk.commissioning.runtime.people.web;

import java.util.List;
import uk.commissioning.ui.FieldMessage;
import uk.commissioning.ui.Option;

/// The form that invites somebody.
public record InvitePage(String path, String name, String email, List<Option> roles, List<FieldMessage> errors) {}
