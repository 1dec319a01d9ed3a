/// One way to say no: a reason with a stable code, thrown as Refused.
@NullMarked
package uk.commissioning.kernel.refusal;

import org.jspecify.annotations.NullMarked;
