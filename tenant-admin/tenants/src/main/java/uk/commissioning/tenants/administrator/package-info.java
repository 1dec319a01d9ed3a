/// The first administrator of a council (A5): the one grant that the platform operator writes.
@NullMarked
package uk.commissioning.tenants.administrator;

import org.jspecify.annotations.NullMarked;
