/// Deployable 1: what a council's people and systems reach. It only assembles.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "runtime", "alternative", "core", "inmss", "therapies"})
package uk.commissioning.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
