/// Providers of therapies by category and type, on a list or off it (domain 4.1, TH-04).
@NullMarked
package uk.commissioning.therapies.provider;

import org.jspecify.annotations.NullMarked;
