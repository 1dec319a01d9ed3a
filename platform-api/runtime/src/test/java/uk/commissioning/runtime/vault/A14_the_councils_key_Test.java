package uk.commissioning.runtime.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.commissioning.runtime.database.World.ANYTHING;
import static uk.commissioning.runtime.database.World.TIME_LIMIT;
import static uk.commissioning.runtime.database.World.as;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import reactor.core.publisher.Flux;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.vault.CouncilKeys;
import uk.commissioning.kernel.vault.Vault;
import uk.commissioning.runtime.database.SettingMissing;
import uk.commissioning.runtime.database.World;
import uk.commissioning.runtime.tenancy.CouncilBinding;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class A14_the_councils_key_Test {

    private final World world = new World(4);
    private final MasterKey master = new MasterKey(Base64.getEncoder().encodeToString(new byte[32]));
    private final Vault vault = new PostgresVault(world.client(), master);

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void is_made_on_first_use_and_the_same_afterwards() {
        var kent = council("kent");
        var sealed = writing(kent).seal("file", new byte[] {1, 2, 3});

        assertThat(writing(kent).open("file", sealed)).containsExactly(1, 2, 3);
        assertThat(reading(kent).open("file", sealed)).containsExactly(1, 2, 3);
        assertThat(keys(kent)).isEqualTo("1");
    }

    @Test
    void is_one_even_when_twenty_make_it_at_once() {
        var kent = council("kent-at-once");
        var indexes = Flux.range(0, 20)
                .flatMap(
                        _ -> world.transactions()
                                .writing(ANYTHING, vault.open())
                                .contextWrite(kent::into),
                        20)
                .map(keys -> UUID.nameUUIDFromBytes(keys.index("upn", "A")))
                .collectList()
                .block(TIME_LIMIT);

        assertThat(indexes).hasSize(20).containsOnly(indexes.getFirst());
    }

    @Test
    void is_not_made_by_a_reader_who_then_finds_nothing_equal() {
        var kent = council("kent-empty");

        assertThat(reading(kent).index("upn", "A")).isNotEqualTo(reading(kent).index("upn", "A"));
        assertThat(keys(kent)).isEqualTo("0");
    }

    @Test
    void does_not_open_what_another_council_sealed() {
        var kent = council("kent-own");
        var medway = council("medway-own");
        var sealed = writing(kent).seal("file", new byte[] {1});
        var lock = writing(kent).newLock();

        assertThatThrownBy(() -> writing(medway).open("file", sealed)).isInstanceOf(NotOpened.class);
        assertThatThrownBy(() -> writing(medway).lock(lock.wrappedKey())).isInstanceOf(NotOpened.class);
    }

    @Test
    void put_into_another_councils_row_is_refused() {
        var kent = council("kent-stolen");
        var medway = council("medway-thief");
        writing(kent);
        writing(medway);
        world.database.run("update platform.council_key set wrapped_key = (select wrapped_key from platform.council_key"
                + " where tenant_id = '%s') where tenant_id = '%s'".formatted(kent.council(), medway.council()));

        assertThatThrownBy(() -> reading(medway)).isInstanceOf(NotOpened.class);
    }

    @Test
    void is_useless_with_another_master_key() {
        var kent = council("kent-master");
        writing(kent);
        var other = new byte[32];
        other[0] = 1;
        var elsewhere = new PostgresVault(
                world.client(), new MasterKey(Base64.getEncoder().encodeToString(other)));

        assertThatThrownBy(() -> as(kent, world.transactions().reading(ANYTHING, elsewhere.open())))
                .isInstanceOf(NotOpened.class);
    }

    @Test
    void a_session_is_sealed_with_the_master_key_and_opens_only_unchanged() {
        var seal = new SessionSeal(master);
        var sealed = seal.seal("who is signed in".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var changed = sealed.clone();
        changed[changed.length - 1] ^= 1;

        assertThat(seal.open(sealed))
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .isEqualTo("who is signed in");
        assertThatThrownBy(() -> seal.open(changed)).isInstanceOf(NotOpened.class);
        assertThatThrownBy(() -> seal.open(new byte[3])).isInstanceOf(NotOpened.class);
    }

    @Test
    void a_missing_master_key_says_which_setting_to_set() {
        assertThatThrownBy(() -> new MasterKey(" "))
                .isInstanceOf(SettingMissing.class)
                .hasMessageContaining("platform.master-key");
    }

    private CouncilBinding council(String key) {
        return world.person(world.council(key, "LIVE"), Role.PLACEMENT_OFFICER);
    }

    private CouncilKeys writing(CouncilBinding who) {
        return as(who, world.transactions().writing(ANYTHING, vault.open()));
    }

    private CouncilKeys reading(CouncilBinding who) {
        return as(who, world.transactions().reading(ANYTHING, vault.open()));
    }

    private String keys(CouncilBinding who) {
        return world.database.ask(
                "select count(*) from platform.council_key where tenant_id = '%s'".formatted(who.council()));
    }
}
