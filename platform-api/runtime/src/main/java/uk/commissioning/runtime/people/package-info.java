/// A council's people and the roles they hold in it: invite, grant, revoke (A5, domain 10).
@NullMarked
package uk.commissioning.runtime.people;

import org.jspecify.annotations.NullMarked;
