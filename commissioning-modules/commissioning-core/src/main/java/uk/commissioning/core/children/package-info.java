/// A child's record: who it is, its plan and home, and all contracts for it (domain 7, 10, A14).
@NullMarked
package uk.commissioning.core.children;

import org.jspecify.annotations.NullMarked;
