/// The edge of both applications as a table of contents: everything between the network and a handler.
@NullMarked
package uk.commissioning.runtime.edge;

import org.jspecify.annotations.NullMarked;
