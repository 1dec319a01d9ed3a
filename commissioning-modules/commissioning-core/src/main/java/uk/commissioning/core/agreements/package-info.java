/// Agreements as people read them: lots, members, what was called off, and who may use them (PR-02, IN-05, IN-81).
@NullMarked
package uk.commissioning.core.agreements;

import org.jspecify.annotations.NullMarked;
