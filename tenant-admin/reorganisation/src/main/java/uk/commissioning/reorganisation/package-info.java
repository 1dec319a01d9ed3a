/// A reorganisation of councils (tenant-admin, domain 6): who inherits which child and which contract, and how it is
/// carried out. Compiles against no module.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui", "tenants::web"})
package uk.commissioning.reorganisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
