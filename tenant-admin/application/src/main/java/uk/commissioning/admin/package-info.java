/// Deployable 2: what platform operators and reorganisation teams reach. It only assembles.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "runtime", "tenants", "reorganisation"})
package uk.commissioning.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
