package uk.commissioning.kernel.calendar;

import java.time.LocalDate;
import java.util.List;

/// A week in which a school is open, named by its Monday, with the days on which it is open (MT-04).
public record SchoolWeek(LocalDate monday, List<LocalDate> openDays) {
    public SchoolWeek {
        openDays = List.copyOf(openDays);
    }
}
