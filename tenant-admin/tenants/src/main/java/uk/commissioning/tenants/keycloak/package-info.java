/// Councils and invited people in Keycloak, provisioned from the outbox (A5): safe to repeat.
@NullMarked
package uk.commissioning.tenants.keycloak;

import org.jspecify.annotations.NullMarked;
