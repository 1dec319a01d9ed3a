package uk.commissioning.runtime.jobpages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.ui.SummaryRow;

/// A job as people watch it.
public record JobPage(
        String path,
        Stage stage,
        String step,
        long done,
        long total,
        List<SummaryRow> counts,
        @Nullable String explanation,
        @Nullable String record) {

    /// How far it is, in words.
    public enum Stage {
        WAITING("Waiting to start", "Waiting", "grey"),
        RUNNING("Working on it", "Running", "light-blue"),
        DONE("Finished", "Finished", "green"),
        REFUSED("Not accepted", "Not accepted", "orange"),
        FAILED("Could not be finished", "Failed", "red");

        private final String title;
        private final String word;
        private final String colour;

        Stage(String title, String word, String colour) {
            this.title = title;
            this.word = word;
            this.colour = colour;
        }

        public String title() {
            return title;
        }

        public String word() {
            return word;
        }

        public String colour() {
            return colour;
        }

        public boolean ended() {
            return switch (this) {
                case WAITING, RUNNING -> false;
                case DONE, REFUSED, FAILED -> true;
            };
        }
    }

    public String progress() {
        return total > 0 ? "%,d of %,d".formatted(done, total) : "";
    }
}
