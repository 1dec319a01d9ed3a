/// Consent to spend before vesting day: section 24 of the Local Government and Public Involvement in Health Act 2007.
@NullMarked
package uk.commissioning.reorganisation.consent;

import org.jspecify.annotations.NullMarked;
