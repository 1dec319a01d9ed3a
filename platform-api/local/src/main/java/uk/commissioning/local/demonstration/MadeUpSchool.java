package uk.commissioning.local.demonstration;

import uk.commissioning.local.demonstration.Portfolio.District;

/// A made-up school and the legal entity that runs it; two schools in five share an entity with the one before.
record MadeUpSchool(int number, int urn, District district, boolean onFramework) {

    int entity() {
        return number % 5 == 4 ? number - 1 : number;
    }

    String lot() {
        return number % 3 == 0 ? "2" : "1";
    }

    boolean isCharity() {
        return entity() % 3 == 0;
    }
}
