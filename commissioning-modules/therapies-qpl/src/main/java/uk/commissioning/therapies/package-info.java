/// Therapies on and off a qualified provider list (domain 4): orders of children.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "core",
            "core :: agreement",
            "core :: child",
            "core :: contract",
            "core :: imports",
            "core :: postgres",
            "core :: provider"
        })
package uk.commissioning.therapies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
