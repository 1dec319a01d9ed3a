package uk.commissioning.runtime.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.tenancy.TenantId;

class A14_locking_a_childs_identity_Test {

    private static final MasterKey MASTER = new MasterKey(Base64.getEncoder().encodeToString(new byte[32]));
    private static final TenantId KENT = new TenantId(new UUID(1, 1));
    private static final TenantId MEDWAY = new TenantId(new UUID(1, 2));

    private final byte[] wrappedKent = AesCouncilKeys.newWrapped(KENT, MASTER);
    private final AesCouncilKeys kent = AesCouncilKeys.unwrapped(KENT, wrappedKent, MASTER);
    private final AesCouncilKeys medway =
            AesCouncilKeys.unwrapped(MEDWAY, AesCouncilKeys.newWrapped(MEDWAY, MASTER), MASTER);

    @Property(tries = 200)
    void what_a_lock_seals_it_opens_again(@ForAll String value) {
        var storable = value.replaceAll("[\\ud800-\\udfff]", "");
        var lock = kent.newLock();
        var sealed = lock.seal("family_name", storable);

        assertThat(kent.lock(lock.wrappedKey()).open("family_name", sealed)).isEqualTo(storable);
    }

    @Test
    void the_same_value_is_sealed_differently_each_time() {
        var lock = kent.newLock();

        assertThat(lock.seal("upn", "Z886400126001")).isNotEqualTo(lock.seal("upn", "Z886400126001"));
    }

    @Test
    void another_childs_lock_does_not_open_it() {
        var sealed = kent.newLock().seal("upn", "Z886400126001");

        assertThatThrownBy(() -> kent.newLock().open("upn", sealed)).isInstanceOf(NotOpened.class);
    }

    @Test
    void another_field_does_not_open_it() {
        var lock = kent.newLock();

        assertThatThrownBy(() -> lock.open("given_name", lock.seal("family_name", "Marsh")))
                .isInstanceOf(NotOpened.class);
    }

    @Test
    void another_council_does_not_open_a_childs_key_nor_a_councils() {
        var wrapped = kent.newLock().wrappedKey();

        assertThatThrownBy(() -> medway.lock(wrapped)).isInstanceOf(NotOpened.class);
        assertThatThrownBy(() -> AesCouncilKeys.unwrapped(MEDWAY, wrappedKent, MASTER))
                .isInstanceOf(NotOpened.class);
    }

    @Test
    void one_changed_bit_is_refused() {
        var lock = kent.newLock();
        var sealed = lock.seal("upn", "Z886400126001");
        for (int at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> lock.open("upn", changed)).isInstanceOf(NotOpened.class);
        }
    }

    @Test
    void an_index_is_equal_for_equal_values_of_one_council_and_one_field_only() {
        assertThat(kent.index("upn", "A")).isEqualTo(kent.index("upn", "A"));
        assertThat(kent.index("upn", "A")).isNotEqualTo(kent.index("name", "A"));
        assertThat(kent.index("upn", "A")).isNotEqualTo(medway.index("upn", "A"));
    }

    @Test
    void content_opens_for_its_purpose_only() {
        var sealed = kent.seal("import file", new byte[] {1, 2, 3});

        assertThat(kent.open("import file", sealed)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> kent.open("import report", sealed)).isInstanceOf(NotOpened.class);
    }

    @Test
    void a_master_key_of_the_wrong_size_is_refused_without_showing_it() {
        assertThatThrownBy(() -> new MasterKey("c2hvcnQ="))
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("c2hvcnQ");
    }
}
