/// Who is there (A5): tokens of programs, sign-in and sessions of people, and the headers that protect their
/// browsers. What a person may do is decided elsewhere, by grants.
@NullMarked
package uk.commissioning.runtime.security;

import org.jspecify.annotations.NullMarked;
