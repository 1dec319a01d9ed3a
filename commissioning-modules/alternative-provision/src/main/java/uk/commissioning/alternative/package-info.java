/// Alternative provision (domain 5): providers, packages of hours for children, and what they cost.
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
package uk.commissioning.alternative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
