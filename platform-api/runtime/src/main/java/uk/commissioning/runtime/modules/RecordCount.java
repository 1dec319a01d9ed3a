package uk.commissioning.runtime.modules;

/// How many records of a kind, in the words of the field.
public record RecordCount(String kind, long records) {}
