/// Where people arrive: choosing a council, its home, and the frame around every page in it.
@NullMarked
package uk.commissioning.runtime.home;

import org.jspecify.annotations.NullMarked;
