package uk.commissioning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// R20: a new template with GOV.UK's classes is compared with GOV.UK's own markup, or says here why not.
class Every_component_is_compared {

    private static final Path TEMPLATES = Path.of("src/main/jte/ui");
    private static final Map<String, String> NOT_ALONE = Map.ofEntries(
            Map.entry("empty", "a paragraph"),
            Map.entry("error", "an error page: a layout with paragraphs"),
            Map.entry("errorMessage", "compared inside every field that has one"),
            Map.entry("filters", "a form of compared fields in our own box"),
            Map.entry("footer", "without the crown and licence, which are GOV.UK's alone"),
            Map.entry("header", "our own: GOV.UK's is for its own domain"),
            Map.entry("layout", "the page around the components"),
            Map.entry("link", "one anchor"),
            Map.entry("summaryRow", "a row of a compared list, with markup in it"));

    @Test
    void or_says_why_not() throws IOException, ReflectiveOperationException {
        for (var test : List.of(GovukFixturesTest.class, GovukContentFixturesTest.class)) {
            for (var method : test.getDeclaredMethods()) {
                if (method.isAnnotationPresent(TestFactory.class)) method.invoke(instance(test));
            }
        }
        var known = GovukFixturesTest.COMPARED.stream()
                .map(name -> name.substring("ui/".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(NOT_ALONE.keySet());

        assertThat(known).containsAll(withClassesOfGovuk());
    }

    private static Object instance(Class<?> test) throws ReflectiveOperationException {
        return test.getDeclaredConstructor().newInstance();
    }

    private static List<String> withClassesOfGovuk() throws IOException {
        try (var files = Files.list(TEMPLATES)) {
            return files.filter(Every_component_is_compared::hasClassesOfGovuk)
                    .map(file -> file.getFileName().toString().replace(".jte", ""))
                    .toList();
        }
    }

    private static boolean hasClassesOfGovuk(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("\n")).anyMatch(line -> line.contains("govuk-"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
