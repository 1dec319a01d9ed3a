package uk.commissioning.bench;

import java.time.Duration;
import java.util.List;

/// What the person at the keyboard may choose: for how many seconds each way is measured in all.
record Options(int seconds) {

    private static final int USUAL = 21;
    private static final int LEAST = 7;
    private static final int MOST = 600;

    static Options parse(List<String> words) {
        if (words.isEmpty()) return new Options(USUAL);
        if (words.size() != 2 || !words.getFirst().equals("--seconds")) {
            throw new CannotMeasure("./platform bench takes --seconds N: ./platform help shows it.", null);
        }
        return new Options(seconds(words.getLast()));
    }

    Duration roundLength() {
        return Duration.ofSeconds(seconds).dividedBy(Rounds.COUNTED);
    }

    private static int seconds(String word) {
        int seconds = word.matches("\\d{1,3}") ? Integer.parseInt(word) : 0;
        if (seconds < LEAST || seconds > MOST) {
            throw new CannotMeasure(
                    "\"" + word + "\" cannot be measured: give --seconds a number from " + LEAST + " to " + MOST + ".",
                    null);
        }
        return seconds;
    }
}
