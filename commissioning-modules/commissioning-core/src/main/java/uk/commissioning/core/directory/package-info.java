/// The directory of providers and sites as people read it: what is open to all councils, and beside it what the
/// reader's own council has to do with them.
@NullMarked
package uk.commissioning.core.directory;

import org.jspecify.annotations.NullMarked;
