/// Providers of therapies as JSON, CSV and a page.
@NullMarked
package uk.commissioning.therapies.provider.web;

import org.jspecify.annotations.NullMarked;
