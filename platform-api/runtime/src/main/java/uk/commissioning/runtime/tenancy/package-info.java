/// The request's council and person, bound in the Reactor context and sent with BEGIN (A4).
@NullMarked
package uk.commissioning.runtime.tenancy;

import org.jspecify.annotations.NullMarked;
