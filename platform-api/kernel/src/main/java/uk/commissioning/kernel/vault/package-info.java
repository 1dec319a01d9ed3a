/// A child's identity is locked per child (A14).
@NullMarked
package uk.commissioning.kernel.vault;

import org.jspecify.annotations.NullMarked;
