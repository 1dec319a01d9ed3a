/// Searching what happened in a council, and who looked at children's records (A6, domain 7.4 and 10).
@NullMarked
package uk.commissioning.runtime.auditing;

import org.jspecify.annotations.NullMarked;
