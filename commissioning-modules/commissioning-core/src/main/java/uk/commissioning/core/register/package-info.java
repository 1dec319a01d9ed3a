/// The contract register: totals per supplier and route, for committee and publication (IN-25, domain 8.4).
@NullMarked
package uk.commissioning.core.register;

import org.jspecify.annotations.NullMarked;
