/// Whole pence and the rules that divide them without losing one (domain 9, LG-20).
@NullMarked
package uk.commissioning.kernel.money;

import org.jspecify.annotations.NullMarked;
