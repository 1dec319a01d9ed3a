/// Whole sets to and from PostgreSQL: one array a column, one statement a table.
@NullMarked
package uk.commissioning.core.postgres;

import org.jspecify.annotations.NullMarked;
