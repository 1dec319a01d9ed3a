/// Frameworks, dynamic purchasing systems and lists: lots, memberships and the law they are under (IN-05, IN-11,
/// IN-16, PR-50).
@NullMarked
@NamedInterface("agreement")
package uk.commissioning.core.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
