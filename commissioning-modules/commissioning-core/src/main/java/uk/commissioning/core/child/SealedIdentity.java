package uk.commissioning.core.child;

import org.jspecify.annotations.Nullable;

/// The fields of `ChildIdentity`, each sealed with the child's own lock (A14).
public record SealedIdentity(
        byte @Nullable [] upn,
        byte[] familyName,
        byte[] givenName,
        byte[] dateOfBirth,
        byte @Nullable [] homePostcode) {}
