/// Commitments as pages, JSON and CSV.
@NullMarked
package uk.commissioning.core.commitment.web;

import org.jspecify.annotations.NullMarked;
