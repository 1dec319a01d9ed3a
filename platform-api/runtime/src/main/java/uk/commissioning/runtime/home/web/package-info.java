/// The pages and the interface where people arrive.
@NullMarked
package uk.commissioning.runtime.home.web;

import org.jspecify.annotations.NullMarked;
