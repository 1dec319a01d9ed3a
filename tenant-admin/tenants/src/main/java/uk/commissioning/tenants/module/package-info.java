/// Modules of a council (A7): listed, simulated, switched on and off; what is off keeps its data.
@NullMarked
package uk.commissioning.tenants.module;

import org.jspecify.annotations.NullMarked;
