package uk.commissioning.core.placement;

import uk.commissioning.kernel.identifier.Upn;

/// One exact search (A14). What it looks for identifies a child, so it prints as dots.
public sealed interface PlacementSearch {

    PlacementSearch NONE = new Everything();

    record Everything() implements PlacementSearch {}

    /// By the council's contract number.
    record ByContract(String ref) implements PlacementSearch {}

    /// By the council's reference of the child.
    record ByChild(String ref) implements PlacementSearch {

        @Override
        public String toString() {
            return "ByChild[•••]";
        }
    }

    record ByUpn(Upn upn) implements PlacementSearch {}

    /// By full name; capitals, accents and punctuation do not count.
    record ByName(String givenName, String familyName) implements PlacementSearch {

        @Override
        public String toString() {
            return "ByName[•••]";
        }
    }
}
