package uk.commissioning.broken.feature.web;

public final class PlacementPages {}
