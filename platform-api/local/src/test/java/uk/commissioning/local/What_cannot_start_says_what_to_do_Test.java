package uk.commissioning.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class What_cannot_start_says_what_to_do_Test {

    @TempDir
    private Path folder;

    @Test
    void a_port_in_use_is_named_with_the_option_that_changes_it() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.check(taken.getLocalPort(), "--admin-port"))
                    .hasMessage("Port " + taken.getLocalPort()
                            + " is in use on this machine: stop what uses it, or choose another with --admin-port.");
        }
    }

    @Test
    void a_machine_whose_port_is_in_use_gives_its_folder_back() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var options = new Options(folder, taken.getLocalPort(), Ports.free(), true, null);
            assertThatThrownBy(() -> OneMachine.start(options, Console.to(_ -> {})))
                    .isInstanceOf(CannotStart.class);
        }
        DataFolder.open(folder).close();
    }

    @Test
    void a_folder_in_use_by_another_start_is_refused() {
        try (var _ = DataFolder.open(folder)) {
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .hasMessage("The platform is already running on " + folder
                            + ": stop it first, or choose another folder with --data.");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("below"))).isInstanceOf(CannotStart.class);
    }

    @Test
    void a_folder_is_made_for_its_owner_alone() throws Exception {
        Path fresh = folder.resolve("some/where/new");

        DataFolder.open(fresh).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_platform_that_is_not_running_has_no_tokens() {
        assertThatThrownBy(() -> RunState.of(folder))
                .hasMessage("The platform is not running on " + folder
                        + ": start it with ./platform run, or name its folder with --data.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port | Nothing follows --port: ./platform help shows what it takes.",
                "--port 0 | \"0\" is not a port: give --port a number from 1 to 65535.",
                "--admin-port 65536 | \"65536\" is not a port: give --admin-port a number from 1 to 65535.",
                "--port eighty | \"eighty\" is not a port: give --port a number from 1 to 65535.",
                "--port 8081 | Both applications were given port 8081: give --port and --admin-port two different numbers.",
                "--prot 80 | \"--prot\" is not an option: ./platform help lists them."
            })
    void a_wrong_option_is_refused(String words, String sentence) {
        assertThatThrownBy(() -> Options.parse(List.of(words.split(" ")))).hasMessage(sentence);
    }

    @Test
    void options_are_read_in_any_order() {
        var options = Options.parse(List.of("--no-demo", "--port", "8081", "--data", "/tmp/x", "--admin-port", "9000"));

        assertThat(options).isEqualTo(new Options(Path.of("/tmp/x"), 8081, 9000, false, null));
    }
}
