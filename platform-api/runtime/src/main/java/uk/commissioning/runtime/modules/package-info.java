/// What a council holds of its modules, and how it destroys the records of one that is switched off (A7, ADR 18).
@NullMarked
package uk.commissioning.runtime.modules;

import org.jspecify.annotations.NullMarked;
