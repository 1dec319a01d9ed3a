/// Civil time as councils use it: periods, years, working days, school calendars (domain 8.7, MT-02, MT-11, MT-12).
@NullMarked
package uk.commissioning.kernel.calendar;

import org.jspecify.annotations.NullMarked;
