/// The market overview: table 4.1 of the committee report, on any date (domain 2.4).
@NullMarked
package uk.commissioning.inmss.overview;

import org.jspecify.annotations.NullMarked;
