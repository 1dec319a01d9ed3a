package uk.commissioning.broken.feature;

import uk.commissioning.broken.feature.web.PlacementPages;

final class KnowsItsWeb {

    PlacementPages pages() {
        return new PlacementPages();
    }
}
