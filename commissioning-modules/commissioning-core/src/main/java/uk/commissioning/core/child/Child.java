package uk.commissioning.core.child;

import java.util.Arrays;
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
    public record Counted(Need need, @Nullable GssCode homeDistrict, int birthCohort) {}

    /// The child's own key, wrapped by the council's key, and what it seals. Without the key the rest is nothing.
    public record Locked(byte[] wrappedKey, SealedIdentity identity) {}

    /// What somebody says of a child.
    public record Telling(
            ChildIdentity identity, Need need, @Nullable GssCode homeDistrict) {

        Counted counted() {
            return new Counted(need, homeDistrict, identity.birthCohort());
        }
    }

    /// As much of a stored child as tells whether a telling is news.
    public record Known(
            UUID id, String ref, Counted counted, byte @Nullable [] upnMark, byte[] digest, byte[] wrappedKey) {

        public boolean isTold(Telling telling, CouncilKeys keys) {
            return counted.equals(telling.counted())
                    && Arrays.equals(digest, telling.identity().marks(keys).digest());
        }
    }
}
