/// What all pages and files of the module share.
@NullMarked
package uk.commissioning.alternative.web;

import org.jspecify.annotations.NullMarked;
