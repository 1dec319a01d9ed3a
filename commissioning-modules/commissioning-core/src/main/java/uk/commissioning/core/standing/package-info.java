/// How a council stands with its schools and providers: from active to terminated, with reason and days (IN-24).
@NullMarked
package uk.commissioning.core.standing;

import org.jspecify.annotations.NullMarked;
