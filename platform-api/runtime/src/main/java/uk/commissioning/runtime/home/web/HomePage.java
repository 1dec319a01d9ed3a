package uk.commissioning.runtime.home.web;

import java.util.List;
import uk.commissioning.ui.Link;

/// A council's home: its state, and the modules it uses with the pages that are open to the visitor.
public record HomePage(String name, StateTag state, boolean suspended, List<Group> groups) {

    /// A module, or the council itself, and its pages.
    public record Group(String title, String summary, boolean hasPages, List<Link> links) {}
}
