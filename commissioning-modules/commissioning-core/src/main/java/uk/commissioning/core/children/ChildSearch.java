package uk.commissioning.core.children;

import uk.commissioning.kernel.identifier.Upn;

/// One exact search (A14). What it looks for identifies a child, so it prints as dots.
public sealed interface ChildSearch {

    /// By the council's reference.
    record ByReference(String ref) implements ChildSearch {

        @Override
        public String toString() {
            return "ByReference[•••]";
        }
    }

    record ByUpn(Upn upn) implements ChildSearch {

        @Override
        public String toString() {
            return "ByUpn[•••]";
        }
    }

    /// By full name; capitals, accents and punctuation do not count.
    record ByName(String givenName, String familyName) implements ChildSearch {

        @Override
        public String toString() {
            return "ByName[•••]";
        }
    }
}
