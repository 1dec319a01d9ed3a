/// Providers and sites as JSON and pages.
@NullMarked
package uk.commissioning.core.directory.web;

import org.jspecify.annotations.NullMarked;
