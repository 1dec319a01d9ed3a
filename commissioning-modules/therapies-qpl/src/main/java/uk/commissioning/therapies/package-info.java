/// Therapies qualified provider list: a descriptor that can be enabled; its work comes next.
@NullMarked
package uk.commissioning.therapies;

import org.jspecify.annotations.NullMarked;
