package uk.commissioning.core.imports;

/// How large a file may be, and how people call that size.
public record ImportLimits(int largestFile, String largestFileInWords) {}
