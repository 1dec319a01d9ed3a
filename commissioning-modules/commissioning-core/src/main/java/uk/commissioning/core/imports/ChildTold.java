package uk.commissioning.core.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.child.Child;
import uk.commissioning.core.child.ChildIdentity;
import uk.commissioning.core.child.Need;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.kernel.identifier.Postcode;
import uk.commissioning.kernel.identifier.Upn;

/// What all rows of a file say about one child together.
final class ChildTold {
    private static final String THING = "child";

    private final String ref;
    private final List<Row> rows = new ArrayList<>();
    private final Fact<Upn> upn = new Fact<>(PlacementColumns.UPN, THING);
    private final Fact<String> familyName = new Fact<>(PlacementColumns.FAMILY_NAME, THING);
    private final Fact<String> givenName = new Fact<>(PlacementColumns.GIVEN_NAME, THING);
    private final Fact<LocalDate> birth = new Fact<>(PlacementColumns.DATE_OF_BIRTH, THING);
    private final Fact<Postcode> homePostcode = new Fact<>(PlacementColumns.HOME_POSTCODE, THING);
    private final Fact<GssCode> homeDistrict = new Fact<>(PlacementColumns.HOME_DISTRICT, THING);
    private final Fact<Need> need = new Fact<>(PlacementColumns.NEED, THING);

    private ChildTold(String ref) {
        this.ref = ref;
    }

    /// The children of a file by their references; tells rows that contradict each other.
    static Map<String, ChildTold> of(List<PlacementRow> rows) {
        var children = new LinkedHashMap<String, ChildTold>();
        for (var row : rows) {
            var ref = row.child().ref();
            if (ref != null) children.computeIfAbsent(ref, ChildTold::new).told(row);
        }
        return children;
    }

    String ref() {
        return ref;
    }

    List<Row> rows() {
        return rows;
    }

    @Nullable
    Upn upn() {
        return upn.value();
    }

    /// The child, or null while something that is needed is missing.
    Child.@Nullable Telling telling() {
        if (familyName.value() == null || givenName.value() == null || birth.value() == null || need.value() == null) {
            return null;
        }
        var identity = new ChildIdentity(
                upn.value(), familyName.value(), givenName.value(), birth.value(), homePostcode.value());
        return new Child.Telling(identity, need.value(), homeDistrict.value());
    }

    private void told(PlacementRow row) {
        var by = row.row();
        var cells = row.child();
        rows.add(by);
        upn.told(by, cells.upn());
        familyName.told(by, cells.familyName());
        givenName.told(by, cells.givenName());
        birth.told(by, cells.birth());
        homePostcode.told(by, cells.homePostcode());
        homeDistrict.told(by, cells.homeDistrict());
        need.told(by, cells.need());
    }
}
