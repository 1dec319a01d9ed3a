package uk.commissioning.kernel.calendar;

/// One term of a site's published calendar, first and last day included.
public record SchoolTerm(String name, Period period) {}
