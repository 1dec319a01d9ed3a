/// Therapies qualified provider list: a descriptor that can be enabled; its work comes next.
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package uk.commissioning.therapies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
