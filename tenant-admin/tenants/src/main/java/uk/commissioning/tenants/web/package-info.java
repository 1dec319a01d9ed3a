/// What all pages and endpoints of the platform operator share: the frame around a page, versions, input field by
/// field.
@NullMarked
@NamedInterface("web")
package uk.commissioning.tenants.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
