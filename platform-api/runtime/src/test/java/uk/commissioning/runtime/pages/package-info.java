/// The platform's own pages and interface, running on a real database, with whoever a test says signed in.
@NullMarked
package uk.commissioning.runtime.pages;

import org.jspecify.annotations.NullMarked;
