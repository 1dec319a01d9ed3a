/// Independent and non-maintained special schools: what a council buys from them, and later how.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "ui",
            "core",
            "core :: contract",
            "core :: csv",
            "core :: csv-web",
            "core :: figures",
            "core :: placement",
            "core :: version"
        })
package uk.commissioning.inmss;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
