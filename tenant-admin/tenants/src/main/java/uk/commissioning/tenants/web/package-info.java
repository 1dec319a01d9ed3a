/// What all pages and endpoints of the platform operator share: the frame around a page, versions, input field by
/// field.
@NullMarked
package uk.commissioning.tenants.web;

import org.jspecify.annotations.NullMarked;
