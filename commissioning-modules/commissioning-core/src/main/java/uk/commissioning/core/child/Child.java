package uk.commissioning.core.child;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.vault.ChildLock;
import uk.commissioning.kernel.vault.CouncilKeys;

/// A child a council pays a place for, as it is stored: what is counted in clear, the identity locked (A14).
public record Child(UUID id, String ref, Counted counted, ChildMarks marks, Locked locked) {

    /// A child the council has not met, with a new lock.
    public static Child first(UUID id, String ref, Telling telling, CouncilKeys keys) {
        return locked(id, ref, telling, keys, keys.newLock());
    }

    /// A known child told anew, under the lock it has.
    public static Child corrected(Known known, Telling telling, CouncilKeys keys) {
        return locked(known.id(), known.ref(), telling, keys, keys.lock(known.wrappedKey()));
    }

    private static Child locked(UUID id, String ref, Telling telling, CouncilKeys keys, ChildLock lock) {
        var identity = telling.identity();
        var locked = new Locked(lock.wrappedKey(), identity.sealedBy(lock));
        return new Child(id, ref, telling.counted(), identity.marks(keys), locked);
    }

    /// What is counted, and so kept in clear.
    public record Counted(Facts facts, int birthCohort) {}

    /// What is said of a child beside its identity: needs in their rank (domain 8.5), home, plan and care. Null where
    /// it
    /// was not told.
    public record Facts(
            List<Need> needs,
            Home home,
            @Nullable Boolean ehcp,
            @Nullable Boolean lookedAfter) {

        public Facts {
            needs = List.copyOf(needs);
        }

        public Need need() {
            return needs.getFirst();
        }
    }

    /// District and lower super output area of home.
    public record Home(@Nullable GssCode district, @Nullable GssCode lsoa) {}

    /// The child's own key, wrapped by the council's key, and what it seals. Without the key the rest is nothing.
    public record Locked(byte[] wrappedKey, SealedIdentity identity) {}

    /// What somebody says of a child.
    public record Telling(ChildIdentity identity, Facts facts) {

        Counted counted() {
            return new Counted(facts, identity.birthCohort());
        }
    }

    /// As much of a stored child as tells whether a telling is news.
    /// Nothing but the reference may be known: then there is neither a count nor a digest.
    public record Known(
            UUID id,
            String ref,
            @Nullable Counted counted,
            byte @Nullable [] upnMark,
            byte @Nullable [] digest,
            byte[] wrappedKey) {

        public boolean isTold(Telling telling, CouncilKeys keys) {
            return telling.counted().equals(counted) && isKnownAs(telling.identity(), keys);
        }

        /// Whether the identity is the one that is stored.
        public boolean isKnownAs(ChildIdentity identity, CouncilKeys keys) {
            return Arrays.equals(digest, identity.marks(keys).digest());
        }
    }
}
