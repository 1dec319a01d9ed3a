package uk.commissioning.reorganisation.run;

import java.util.List;
import uk.commissioning.reorganisation.succession.BookLine;
import uk.commissioning.reorganisation.succession.Reconciliation;
import uk.commissioning.reorganisation.succession.WorkedOut;

/// What a run says in the end: what was worked out, both books (LG-21), and how long it took in milliseconds.
public record Report(
        String digest,
        List<WorkedOut.Share> shares,
        List<WorkedOut.Obstacle> obstacles,
        Reconciliation reconciliation,
        List<BookLine> residuals,
        long milliseconds) {

    static Report of(WorkedOut workedOut, Reconciliation reconciliation, long milliseconds) {
        return new Report(
                workedOut.digest(),
                workedOut.shares(),
                workedOut.obstacles(),
                reconciliation,
                reconciliation.residuals(),
                milliseconds);
    }
}
