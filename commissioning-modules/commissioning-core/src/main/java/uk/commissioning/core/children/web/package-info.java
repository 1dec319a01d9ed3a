/// Children as JSON and as pages.
@NullMarked
package uk.commissioning.core.children.web;

import org.jspecify.annotations.NullMarked;
