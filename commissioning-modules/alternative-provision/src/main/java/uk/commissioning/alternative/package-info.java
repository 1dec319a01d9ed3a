/// Alternative provision (domain 5): packages of hours for children.
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
package uk.commissioning.alternative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
