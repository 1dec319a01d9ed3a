/// Like with like as JSON, CSV and a page.
@NullMarked
package uk.commissioning.inmss.comparison.web;

import org.jspecify.annotations.NullMarked;
