/// A council's life (A3, domain 6.5): planned, shadow, live, closing, dissolved, under dated identifiers.
@NullMarked
package uk.commissioning.tenants.council;

import org.jspecify.annotations.NullMarked;
