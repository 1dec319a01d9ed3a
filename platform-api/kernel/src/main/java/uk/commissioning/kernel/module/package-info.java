/// What a module must say of itself, and its way out (A7, A8).
@NullMarked
package uk.commissioning.kernel.module;

import org.jspecify.annotations.NullMarked;
