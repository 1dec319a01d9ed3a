/// Therapy orders as JSON and pages.
@NullMarked
package uk.commissioning.therapies.order.web;

import org.jspecify.annotations.NullMarked;
