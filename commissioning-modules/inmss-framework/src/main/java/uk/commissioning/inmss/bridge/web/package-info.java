/// The bridge between two definitions as JSON, CSV and a page.
@NullMarked
package uk.commissioning.inmss.bridge.web;

import org.jspecify.annotations.NullMarked;
