/// Measures what isolation, the access log and telemetry cost on this machine. Sees platform-api, as the one-machine
/// edition does, and nothing sees it (R3).
@NullMarked
package uk.commissioning.bench;

import org.jspecify.annotations.NullMarked;
