/// Agreements as JSON and as pages.
@NullMarked
package uk.commissioning.core.agreements.web;

import org.jspecify.annotations.NullMarked;
