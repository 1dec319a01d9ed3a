/// What we see of ourselves: a correlation id, spans and counts at our own seams, health. No personal data in any of
/// it.
@NullMarked
package uk.commissioning.runtime.telemetry;

import org.jspecify.annotations.NullMarked;
