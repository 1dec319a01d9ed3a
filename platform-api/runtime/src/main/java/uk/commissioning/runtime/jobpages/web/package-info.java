/// A job's page, interface and events.
@NullMarked
package uk.commissioning.runtime.jobpages.web;

import org.jspecify.annotations.NullMarked;
