package uk.commissioning.broken.other;

import uk.commissioning.broken.cycle.Hen;

public interface Egg {

    Hen hen();
}
