/// Versions of what can be edited, for this jar's faces and those of modules (A13).
@NullMarked
@NamedInterface("version")
package uk.commissioning.core.version;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
