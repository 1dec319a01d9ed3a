/// Councils for the platform operator, as JSON and as pages.
@NullMarked
package uk.commissioning.tenants.council.web;

import org.jspecify.annotations.NullMarked;
