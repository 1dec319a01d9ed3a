/// Examples of broken house rules.
@NullMarked
package uk.commissioning.broken.feature.web;

import org.jspecify.annotations.NullMarked;
