/// Legal entities and their sites: a directory shared by all councils, open facts only.
@NullMarked
package uk.commissioning.core.provider;

import org.jspecify.annotations.NullMarked;
