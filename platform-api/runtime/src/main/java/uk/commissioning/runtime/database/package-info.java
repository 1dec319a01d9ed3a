/// PostgreSQL behind the kernel's transactions: pools, BEGIN with the council in it, migrations, promises kept (A4).
@NullMarked
package uk.commissioning.runtime.database;

import org.jspecify.annotations.NullMarked;
