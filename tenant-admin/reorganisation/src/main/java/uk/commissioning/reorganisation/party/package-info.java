/// A reorganisation and who takes part: predecessors, successors, and the agreement of each predecessor (domain 6.1,
/// 6.5).
@NullMarked
package uk.commissioning.reorganisation.party;

import org.jspecify.annotations.NullMarked;
