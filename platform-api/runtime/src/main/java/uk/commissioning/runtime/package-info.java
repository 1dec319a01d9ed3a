/// The kernel's ports made real. Open to other jars, because only the two applications can see it (R4), and what they
/// take from its many features is one configuration each.
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel", "ui"})
package uk.commissioning.runtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
