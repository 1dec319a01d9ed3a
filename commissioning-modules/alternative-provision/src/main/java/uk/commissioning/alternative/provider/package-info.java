/// The council's one list of providers of alternative provision (AE-01).
@NullMarked
package uk.commissioning.alternative.provider;

import org.jspecify.annotations.NullMarked;
