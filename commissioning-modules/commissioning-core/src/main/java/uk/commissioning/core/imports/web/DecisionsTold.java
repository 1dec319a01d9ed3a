package uk.commissioning.core.imports.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.imports.DecideImport.Alike;
import uk.commissioning.core.imports.Decision;
import uk.commissioning.kernel.refusal.CommonReason;
import uk.commissioning.kernel.refusal.Fields;
import uk.commissioning.kernel.refusal.Refused;

/// Answers to the questions of an import, as a program sends them.
record DecisionsTold(
        @Nullable List<One> decisions, @Nullable List<All> alike) {
    private static final int MOST = 100_000;
    private static final int LONGEST = 60;

    record One(
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String choice) {}

    record All(
            @Nullable String code,
            @Nullable String column,
            @Nullable String choice) {}

    /// The same, refused as a whole where a field is missing or too long.
    Checked checked() {
        var single = decisions == null ? List.<One>of() : decisions;
        var all = alike == null ? List.<All>of() : alike;
        var fields = new Fields();
        if (single.isEmpty() && all.isEmpty()) fields.refuse("decisions", CommonReason.FIELD_REQUIRED);
        if (single.size() > MOST) fields.refuse("decisions", CommonReason.FIELD_TOO_LONG, MOST);
        fields.refuseAny();
        for (var at = 0; at < single.size(); at++) {
            var one = single.get(at);
            var name = "decisions[" + at + "]";
            if (one.row() == null) fields.refuse(name + ".row", CommonReason.FIELD_REQUIRED);
            word(fields, name + ".column", one.column());
            word(fields, name + ".choice", one.choice());
        }
        for (var at = 0; at < all.size(); at++) {
            var name = "alike[" + at + "]";
            word(fields, name + ".code", all.get(at).code());
            word(fields, name + ".choice", all.get(at).choice());
        }
        fields.refuseAny();
        return new Checked(
                single.stream()
                        .map(one -> new Decision(number(one.row()), text(one.column()), text(one.choice())))
                        .toList(),
                all.stream()
                        .map(one -> new Alike(text(one.code()), one.column(), text(one.choice())))
                        .toList());
    }

    private static void word(Fields fields, String name, @Nullable String value) {
        if (value == null || value.isBlank()) fields.refuse(name, CommonReason.FIELD_REQUIRED);
        else if (value.length() > LONGEST) fields.refuse(name, CommonReason.FIELD_TOO_LONG, LONGEST);
    }

    private static int number(@Nullable Integer value) {
        if (value == null) throw Refused.because(CommonReason.FIELD_REQUIRED);
        return value;
    }

    private static String text(@Nullable String value) {
        if (value == null) throw Refused.because(CommonReason.FIELD_REQUIRED);
        return value;
    }

    record Checked(List<Decision> decisions, List<Alike> alike) {}
}
