/// What a person may do, by role (domain 10). Deny by default.
@NullMarked
package uk.commissioning.kernel.permission;

import org.jspecify.annotations.NullMarked;
