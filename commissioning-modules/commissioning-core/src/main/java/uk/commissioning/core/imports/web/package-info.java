/// Imports as JSON and as pages.
@NullMarked
package uk.commissioning.core.imports.web;

import org.jspecify.annotations.NullMarked;
