/// District gaps as JSON, CSV and a page.
@NullMarked
package uk.commissioning.inmss.district.web;

import org.jspecify.annotations.NullMarked;
