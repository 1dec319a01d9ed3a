package uk.commissioning.broken.unmarked;

final class Unmarked {}
