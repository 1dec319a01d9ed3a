/// An application's door from outside: a Keycloak of the test's own, visitors, what they send and what they are
/// answered.
@NullMarked
package uk.commissioning.testing.edge;

import org.jspecify.annotations.NullMarked;
