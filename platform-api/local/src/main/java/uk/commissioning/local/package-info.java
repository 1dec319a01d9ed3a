/// The one-machine edition: embedded PostgreSQL, a real Keycloak and both applications, started and stopped as one
/// (A15).
@NullMarked
package uk.commissioning.local;

import org.jspecify.annotations.NullMarked;
