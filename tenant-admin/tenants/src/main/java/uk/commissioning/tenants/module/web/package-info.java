/// Modules of a council for the platform operator, as JSON and as pages.
@NullMarked
package uk.commissioning.tenants.module.web;

import org.jspecify.annotations.NullMarked;
