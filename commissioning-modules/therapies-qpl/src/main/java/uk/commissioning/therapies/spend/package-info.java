/// What is spent on therapies by year: by type, by arrangement, on the list and off it (domain 4.5).
@NullMarked
package uk.commissioning.therapies.spend;

import org.jspecify.annotations.NullMarked;
