/// How every page looks: the frame around it, the components in it, and the view that writes it.
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package uk.commissioning.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
