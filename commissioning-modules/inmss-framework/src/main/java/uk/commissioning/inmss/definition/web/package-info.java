/// What the faces of this module have in common: a definition to choose, a definition told, a file.
@NullMarked
package uk.commissioning.inmss.definition.web;

import org.jspecify.annotations.NullMarked;
