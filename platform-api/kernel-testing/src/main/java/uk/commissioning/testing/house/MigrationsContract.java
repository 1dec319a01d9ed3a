package uk.commissioning.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// R15: each folder of migrations runs as a role that owns one schema. The door that is left, becoming another role in
/// the middle of a script, is shut here.
public interface MigrationsContract {

    Pattern BECOMING_ANOTHER = Pattern.compile(
            "\\b(set|reset)\\s+((local|session)\\s+)?(role|session\\s+authorization)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    default void no_script_changes_who_it_runs_as() throws IOException {
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/*.sql");

        assertThat(scripts).hasSizeGreaterThan(4);
        assertThat(Stream.of(scripts).filter(MigrationsContract::becomesAnother))
                .isEmpty();
    }

    private static boolean becomesAnother(Resource script) {
        try {
            return BECOMING_ANOTHER
                    .matcher(script.getContentAsString(StandardCharsets.UTF_8))
                    .find();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
