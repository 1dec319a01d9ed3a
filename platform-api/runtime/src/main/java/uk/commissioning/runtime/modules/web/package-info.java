/// The pages and the interface of what a council holds of its modules.
@NullMarked
package uk.commissioning.runtime.modules.web;

import org.jspecify.annotations.NullMarked;
