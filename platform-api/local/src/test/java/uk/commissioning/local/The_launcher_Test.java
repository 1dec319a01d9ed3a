package uk.commissioning.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class The_launcher_Test {

    /// What one call printed, and how it ended.
    private record Answer(int status, String output) {}

    @Test
    void lists_its_commands() throws Exception {
        Answer answer = platform("help");

        assertThat(answer.status()).isZero();
        assertThat(answer.output())
                .contains("./platform run", "./platform test", "./platform format", "./platform token")
                .contains("./platform verify", "./platform bench", "./platform help");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dance | \"dance\" is not a command: ./platform help lists them.",
                "run --prot 1 | \"--prot\" is not an option of ./platform run: ./platform help lists them.",
                "run --port | Nothing follows --port: ./platform help shows what it takes.",
                "token | Say whose token: ./platform token PERSON; ./platform run lists the people.",
                "test fast | ./platform test takes no options: it runs every test."
            })
    void refuses_with_one_sentence(String words, String sentence) throws Exception {
        Answer answer = platform(words.split(" "));

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.output()).isEqualToIgnoringNewLines(sentence);
    }

    private static Answer platform(String... words) throws Exception {
        Path launcher = Programs.target().resolve("../../../platform").normalize();
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), output);
    }
}
