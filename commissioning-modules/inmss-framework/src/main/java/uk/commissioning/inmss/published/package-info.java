/// Figures that a council has published, and how they stand beside what is computed (AC-03, domain 2.5).
@NullMarked
package uk.commissioning.inmss.published;

import org.jspecify.annotations.NullMarked;
