/// Contracts as JSON and as pages.
@NullMarked
package uk.commissioning.core.contracts.web;

import org.jspecify.annotations.NullMarked;
