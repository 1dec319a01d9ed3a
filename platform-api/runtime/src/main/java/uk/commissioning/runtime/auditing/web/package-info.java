/// The pages, files and interface of the council's logs.
@NullMarked
package uk.commissioning.runtime.auditing.web;

import org.jspecify.annotations.NullMarked;
