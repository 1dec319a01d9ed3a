/// Keys: the master key from the environment, the councils' keys under it, the children's keys under those (A14).
@NullMarked
package uk.commissioning.runtime.vault;

import org.jspecify.annotations.NullMarked;
