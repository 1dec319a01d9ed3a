/// The description of the API (A13): OpenAPI 3.1 from the code.
@NullMarked
package uk.commissioning.runtime.api;

import org.jspecify.annotations.NullMarked;
