package uk.commissioning.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Cells_that_a_spreadsheet_would_run {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1234", "-2+3", "@SUM(A1)", "\tx", "\rx", "=cmd|'/c calc'!A1", "-", "+1"})
    void get_an_apostrophe(String cell) {
        assertThat(CsvLines.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "1-2", "-4196.00", "54460.00", "O'Neil", "£5"})
    void others_and_numbers_stay_as_they_are(String cell) {
        assertThat(CsvLines.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void a_line_is_quoted_where_it_must_be() {
        assertThat(CsvLines.line(List.of("a,b", "say \"no\"", "=x"))).isEqualTo("\"a,b\",\"say \"\"no\"\"\",'=x\r\n");
    }

    @Property
    void no_cell_begins_a_formula(@ForAll String cell) {
        var guarded = CsvLines.guarded(cell);

        assertThat(guarded.isEmpty() || "=+@\t\r\n".indexOf(guarded.charAt(0)) < 0)
                .isTrue();
        assertThat(guarded).endsWith(cell);
    }
}
