/// The commissioning core: the nouns that two modules share (A1, A2). Always on.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
package uk.commissioning.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
