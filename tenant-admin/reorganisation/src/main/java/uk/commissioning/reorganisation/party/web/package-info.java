/// Reorganisations and who takes part, as JSON and as pages.
@NullMarked
package uk.commissioning.reorganisation.party.web;

import org.jspecify.annotations.NullMarked;
