/// What the platform operator does (tenant-admin): councils, their modules and their first administrators.
@NullMarked
package uk.commissioning.tenants;

import org.jspecify.annotations.NullMarked;
