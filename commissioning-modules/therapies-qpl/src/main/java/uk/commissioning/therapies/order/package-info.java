/// Therapy orders: their file, and what they say beside their contracts.
@NullMarked
package uk.commissioning.therapies.order;

import org.jspecify.annotations.NullMarked;
