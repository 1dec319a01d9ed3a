/// Published figures and their reconciliation as JSON, CSV and pages.
@NullMarked
package uk.commissioning.inmss.published.web;

import org.jspecify.annotations.NullMarked;
