/// Whole sets to and from PostgreSQL: one array a column, one statement a table.
@NullMarked
@NamedInterface("postgres")
package uk.commissioning.core.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
