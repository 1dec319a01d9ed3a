/// Deployable 2: what platform operators and reorganisation teams reach. It only assembles.
@NullMarked
package uk.commissioning.admin;

import org.jspecify.annotations.NullMarked;
