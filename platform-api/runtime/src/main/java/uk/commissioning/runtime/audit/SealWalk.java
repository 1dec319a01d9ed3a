package uk.commissioning.runtime.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Walks along the seals of one log in the order of their numbers and notes what does not hold. Pure.
final class SealWalk {

    private static final int NOTED = 100;

    private final List<Long> gaps = new ArrayList<>();
    private SealChain end = SealChain.start();
    private long seals;
    private long removed;
    private @Nullable Break first;

    void past(Seal seal) {
        noteGaps(seal);
        var expected = end.then(seal.entryHash());
        if (seal.number() == expected.number() && !expected.endsWith(seal.chainHash())) {
            note(seal.number(), "its chain hash does not follow from the seal before it");
        }
        noteEntry(seal);
        end = new SealChain(seal.number(), seal.chainHash());
        seals++;
    }

    private void noteGaps(Seal seal) {
        for (long number = end.number() + 1; number < seal.number(); number++) {
            note(number, "the seal is missing");
            if (gaps.size() < NOTED) gaps.add(number);
        }
    }

    private void noteEntry(Seal seal) {
        switch (seal.entry()) {
            case Entry.Removed _ -> removed++;
            case Entry.Unmarked _ -> note(seal.number(), "its entry is no longer marked as sealed");
            case Entry.Kept kept -> {
                if (!java.security.MessageDigest.isEqual(kept.hash(), seal.entryHash())) {
                    note(seal.number(), "its entry was changed");
                }
            }
        }
    }

    private void note(long number, String what) {
        if (first == null) first = new Break(number, what);
    }

    long lastNumber() {
        return end.number();
    }

    long seals() {
        return seals;
    }

    /// Entries that are gone while their hash is kept: allowed, they have expired.
    long removed() {
        return removed;
    }

    /// Numbers without a seal, the first hundred of them.
    List<Long> gaps() {
        return List.copyOf(gaps);
    }

    @Nullable
    Break firstBreak() {
        return first;
    }

    /// A seal as it is stored, with its entry as that is now.
    record Seal(long number, byte[] entryHash, byte[] chainHash, Entry entry) {}

    /// What has become of a sealed entry.
    sealed interface Entry {

        record Kept(byte[] hash) implements Entry {}

        record Removed() implements Entry {}

        record Unmarked() implements Entry {}
    }

    /// The first number at which the log does not hold, and why.
    record Break(long number, String what) {}
}
