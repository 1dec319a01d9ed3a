/// The market overview as JSON, CSV and a page.
@NullMarked
package uk.commissioning.inmss.overview.web;

import org.jspecify.annotations.NullMarked;
