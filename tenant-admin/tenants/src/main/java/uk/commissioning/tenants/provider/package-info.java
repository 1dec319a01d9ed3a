/// Duplicates in the directory of providers that all councils share, and making two entries one (docs/adr/0017).
@NullMarked
package uk.commissioning.tenants.provider;

import org.jspecify.annotations.NullMarked;
