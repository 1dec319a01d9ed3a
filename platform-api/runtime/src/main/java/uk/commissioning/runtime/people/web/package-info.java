/// The pages and the interface of a council's people.
@NullMarked
package uk.commissioning.runtime.people.web;

import org.jspecify.annotations.NullMarked;
