package uk.commissioning.runtime.home.web;

import java.util.List;

/// The councils to choose from; none is said in words.
public record ChoicePage(List<Choice> choices) {

    /// A council and its state in a word.
    public record Choice(String name, String href, StateTag state) {}
}
