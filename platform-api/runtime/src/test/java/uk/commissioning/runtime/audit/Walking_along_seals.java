package uk.commissioning.runtime.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.commissioning.runtime.audit.SealWalk.Entry;
import uk.commissioning.runtime.audit.SealWalk.Seal;

class Walking_along_seals {

    @Property
    void finds_an_untouched_chain_whole(@ForAll("hashes") List<byte[]> hashes) {
        assertThat(walk(chain(hashes)).firstBreak()).isNull();
    }

    @Property
    void finds_a_change_of_any_entry_at_its_number(
            @ForAll("hashes") List<byte[]> hashes, @ForAll @IntRange(max = 1_000) int where) {
        var seals = chain(hashes);
        int at = where % seals.size();
        var seal = seals.get(at);
        seals.set(
                at,
                new Seal(seal.number(), seal.entryHash(), seal.chainHash(), new Entry.Kept(other(seal.entryHash()))));

        assertThat(walk(seals).firstBreak().number()).isEqualTo(seal.number());
    }

    @Property
    void finds_any_seal_that_was_rewritten(
            @ForAll("hashes") List<byte[]> hashes, @ForAll @IntRange(max = 1_000) int where) {
        var seals = chain(hashes);
        int at = where % seals.size();
        var seal = seals.get(at);
        var rewritten = other(seal.entryHash());
        seals.set(at, new Seal(seal.number(), rewritten, seal.chainHash(), new Entry.Kept(rewritten)));

        assertThat(walk(seals).firstBreak().number()).isEqualTo(seal.number());
    }

    @Property
    void finds_any_seal_that_was_taken_out_before_the_last(
            @ForAll("hashes") List<byte[]> hashes, @ForAll @IntRange(max = 1_000) int where) {
        var seals = chain(hashes);
        if (seals.size() < 2) return;
        var removed = seals.remove(where % (seals.size() - 1));

        assertThat(walk(seals).firstBreak().number()).isEqualTo(removed.number());
        assertThat(walk(seals).gaps()).containsExactly(removed.number());
    }

    @Property
    void two_entries_in_another_order_make_another_chain(@ForAll("hash") byte[] one, @ForAll("hash") byte[] two) {
        if (java.util.Arrays.equals(one, two)) return;

        assertThat(SealChain.start().then(one).then(two).hash())
                .isNotEqualTo(SealChain.start().then(two).then(one).hash());
    }

    @Provide
    Arbitrary<byte[]> hash() {
        return Arbitraries.bytes().array(byte[].class).ofSize(SealChain.HASH_LENGTH);
    }

    @Provide
    Arbitrary<List<byte[]>> hashes() {
        return hash().list().ofMinSize(1).ofMaxSize(30);
    }

    private static List<Seal> chain(List<byte[]> hashes) {
        var seals = new ArrayList<Seal>();
        var end = SealChain.start();
        for (var hash : hashes) {
            end = end.then(hash);
            seals.add(new Seal(end.number(), hash, end.hash(), new Entry.Kept(hash)));
        }
        return seals;
    }

    private static SealWalk walk(List<Seal> seals) {
        var walk = new SealWalk();
        seals.forEach(walk::past);
        return walk;
    }

    private static byte[] other(byte[] hash) {
        var other = hash.clone();
        other[0] ^= 1;
        return other;
    }
}
