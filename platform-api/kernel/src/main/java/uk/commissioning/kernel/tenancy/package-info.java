/// Who acts and in which council: bound to the request, never passed as a parameter.
@NullMarked
package uk.commissioning.kernel.tenancy;

import org.jspecify.annotations.NullMarked;
