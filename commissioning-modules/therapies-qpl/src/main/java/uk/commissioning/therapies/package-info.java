/// Therapies on and off a qualified provider list (domain 4): who provides, orders of children, spend.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "core",
            "core :: agreement",
            "core :: child",
            "core :: commitment",
            "core :: contract",
            "core :: csv",
            "core :: csv-web",
            "core :: imports",
            "core :: listing",
            "core :: placement",
            "core :: postgres",
            "core :: provider"
        })
package uk.commissioning.therapies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
