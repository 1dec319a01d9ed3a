/// The identifiers of people, places and organisations, checked and normalised (domain 8.6, ID-01 to ID-16).
@NullMarked
package uk.commissioning.kernel.identifier;

import org.jspecify.annotations.NullMarked;
