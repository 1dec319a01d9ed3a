package uk.commissioning.reorganisation.succession;

import java.util.List;

/// LG-21: both books line by line, every table's rows accounted for, and what does not agree. A plan that does not
/// reconcile does not commit.
public record Reconciliation(List<BookLine> lines, List<Accounted> tables, List<Difference> differences) {

    public Reconciliation {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
        differences = List.copyOf(differences);
    }

    public boolean agrees() {
        return differences.isEmpty();
    }

    /// Pence by which shares of days of shared contracts differ, each part being rounded: named, a penny a record at
    /// most.
    public List<BookLine> residuals() {
        return lines.stream()
                .filter(line -> line.successor() == null && line.penceBefore() != line.penceAfter())
                .toList();
    }

    /// A line of one provider that is not the same in both books.
    public record Difference(BookLine line, String provider) {}
}
