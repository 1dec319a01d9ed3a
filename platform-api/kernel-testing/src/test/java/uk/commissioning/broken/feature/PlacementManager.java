package uk.commissioning.broken.feature;

final class PlacementManager {}
