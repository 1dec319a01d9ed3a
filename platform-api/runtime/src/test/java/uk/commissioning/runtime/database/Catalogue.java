package uk.commissioning.runtime.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.commissioning.testing.database.TestDatabase;

/// Asks PostgreSQL's catalogue, as the superuser sees it.
final class Catalogue {

    private final TestDatabase database;

    Catalogue(TestDatabase database) {
        this.database = database;
    }

    /// The rows' first column as text.
    List<String> lines(String query) {
        try (var connection = database.connectAsSuperuser();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            var lines = new ArrayList<String>();
            while (result.next()) lines.add(result.getString(1));
            return lines;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
