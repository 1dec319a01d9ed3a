/// One way to answer no: every refusal and every fault becomes one problem (RFC 9457) or one error page, here.
@NullMarked
package uk.commissioning.runtime.problem;

import org.jspecify.annotations.NullMarked;
