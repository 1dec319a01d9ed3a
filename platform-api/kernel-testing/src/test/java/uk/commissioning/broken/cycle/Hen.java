package uk.commissioning.broken.cycle;

import uk.commissioning.broken.other.Egg;

public interface Hen {

    Egg egg();
}
