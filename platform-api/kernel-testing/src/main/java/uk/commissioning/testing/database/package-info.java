/// One PostgreSQL 18 per JVM, and a fresh database per test class from a migrated template.
@NullMarked
package uk.commissioning.testing.database;

import org.jspecify.annotations.NullMarked;
