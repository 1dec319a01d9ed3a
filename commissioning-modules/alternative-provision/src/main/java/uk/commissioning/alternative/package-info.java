/// Alternative provision: a descriptor that can be enabled; its work comes next.
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package uk.commissioning.alternative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
