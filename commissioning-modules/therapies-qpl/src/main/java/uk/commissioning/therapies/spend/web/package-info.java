/// Spend on therapies as JSON, CSV and a page.
@NullMarked
package uk.commissioning.therapies.spend.web;

import org.jspecify.annotations.NullMarked;
