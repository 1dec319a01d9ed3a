/// Who a person is to the platform: a name and an address to sign in with, typed the same in every application.
@NullMarked
package uk.commissioning.kernel.person;

import org.jspecify.annotations.NullMarked;
