/// What the platform operator does (tenant-admin): councils, their modules and their first administrators.
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
package uk.commissioning.tenants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
