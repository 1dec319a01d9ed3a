/// Who gets what, moved and counted (domain 6.2 to 6.4, docs/adr/0019): the same statements for a plan, a rehearsal and
/// the vesting.
@NullMarked
package uk.commissioning.reorganisation.succession;

import org.jspecify.annotations.NullMarked;
