package uk.commissioning.alternative.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A child's hours a week on a day: the sum, and the packages it is made of. `atSchool` says that the child is also
/// placed at a school, whose hours are not known here.
public record ChildHours(UUID childId, String childRef, BigDecimal weekly, boolean atSchool, List<Part> parts) {

    public ChildHours {
        parts = List.copyOf(parts);
    }

    /// A package in force on the day.
    public record Part(UUID packageId, String contractRef, Provider provider, BigDecimal weekly, Days days) {}

    public record Provider(UUID id, String name) {}

    public record Days(LocalDate from, @Nullable LocalDate to) {}

    public long providers() {
        return parts.stream().map(part -> part.provider().id()).distinct().count();
    }

    /// Packages of one day with two providers overlap; each may not know of the other.
    public boolean isWithMoreThanOne() {
        return providers() > 1;
    }

    @Override
    public String toString() {
        return "ChildHours[•••]";
    }
}
