package uk.commissioning.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class What_a_folder_remembers_Test {

    @TempDir
    private Path folder;

    @Test
    void every_secret_is_made_once_and_is_another_elsewhere() {
        Secrets first = Secrets.of(file("secrets"));
        Secrets again = Secrets.of(file("secrets"));
        Secrets elsewhere = Secrets.of(file("other"));

        assertThat(Secrets.Name.values()).allSatisfy(name -> {
            assertThat(again.of(name)).isEqualTo(first.of(name)).hasSizeGreaterThan(40);
            assertThat(elsewhere.of(name)).isNotEqualTo(first.of(name));
        });
        assertThat(Arrays.stream(Secrets.Name.values()).map(first::of)).doesNotHaveDuplicates();
    }

    @Test
    void only_the_owner_can_read_the_secrets() throws Exception {
        Secrets.of(file("secrets"));

        var permissions = Files.getPosixFilePermissions(folder.resolve("secrets"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void the_master_key_has_thirty_two_bytes() {
        String key = Secrets.of(file("secrets")).of(Secrets.Name.MASTER_KEY);

        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
    }

    @Test
    void the_ports_stay_while_they_are_free() {
        var first = RememberedPorts.of(file("ports"));

        assertThat(first.postgres()).isNotEqualTo(first.keycloak());
        assertThat(RememberedPorts.of(file("ports"))).isEqualTo(first);
    }

    @Test
    void a_port_that_something_else_took_is_replaced() throws Exception {
        var first = RememberedPorts.of(file("ports"));

        try (var _ = new ServerSocket(first.keycloak(), 1, InetAddress.getLoopbackAddress())) {
            var second = RememberedPorts.of(file("ports"));
            assertThat(second.postgres()).isEqualTo(first.postgres());
            assertThat(second.keycloak()).isNotEqualTo(first.keycloak());
        }
    }

    private PrivateFile file(String name) {
        return new PrivateFile(folder.resolve(name));
    }
}
