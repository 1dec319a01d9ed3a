/// Packages as JSON and as pages.
@NullMarked
package uk.commissioning.alternative.packages.web;

import org.jspecify.annotations.NullMarked;
