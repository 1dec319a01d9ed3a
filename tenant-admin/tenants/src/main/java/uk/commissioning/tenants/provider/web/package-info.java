/// Duplicate providers as JSON and as pages.
@NullMarked
package uk.commissioning.tenants.provider.web;

import org.jspecify.annotations.NullMarked;
