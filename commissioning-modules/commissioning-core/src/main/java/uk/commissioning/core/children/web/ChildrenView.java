package uk.commissioning.core.children.web;

import java.util.List;
import uk.commissioning.core.children.ChildFound;
import uk.commissioning.core.children.ChildrenFound;
import uk.commissioning.ui.FieldMessage;

/// What the search for a child shows.
public record ChildrenView(
        String council, ChildrenFound found, ChildSought sought, boolean isSearched, List<FieldMessage> errors) {

    public ChildrenView {
        errors = List.copyOf(errors);
    }

    public String path() {
        return "/councils/" + council + "/core/children";
    }

    public String href(ChildFound child) {
        return path() + "/" + child.id();
    }

    public String contracts(ChildFound child) {
        return child.contracts() == 1 ? "1 contract" : child.contracts() + " contracts";
    }
}
