/// The first administrator of a council, as JSON and as a page.
@NullMarked
package uk.commissioning.tenants.administrator.web;

import org.jspecify.annotations.NullMarked;
