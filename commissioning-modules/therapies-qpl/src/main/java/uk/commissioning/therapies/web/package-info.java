/// What the faces of the module's features share.
@NullMarked
package uk.commissioning.therapies.web;

import org.jspecify.annotations.NullMarked;
