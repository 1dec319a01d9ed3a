package uk.commissioning.broken.feature;

class Inheritable {}
