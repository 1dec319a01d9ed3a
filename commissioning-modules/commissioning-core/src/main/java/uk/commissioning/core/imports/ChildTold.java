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
    private final Fact<GssCode> homeLsoa = new Fact<>(PlacementColumns.HOME_LSOA, THING);
    private final Fact<List<Need>> needs = new Fact<>(PlacementColumns.NEED, THING);
    private final Fact<Boolean> ehcp = new Fact<>(PlacementColumns.EHCP, THING);
    private final Fact<Boolean> lookedAfter = new Fact<>(PlacementColumns.LOOKED_AFTER, THING);

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

    /// The child, or null while something that is needed is missing. What the file has no column for stays as it is
    /// known.
    Child.@Nullable Telling telling(Child.@Nullable Known known) {
        if (familyName.value() == null || givenName.value() == null || birth.value() == null) return null;
        if (needs.value() == null) return null;
        var identity = new ChildIdentity(
                upn.value(), familyName.value(), givenName.value(), birth.value(), homePostcode.value());
        return new Child.Telling(identity, facts(needs.value(), known == null ? null : known.counted()));
    }

    private Child.Facts facts(List<Need> ranked, Child.@Nullable Counted known) {
        var before = known == null ? null : known.facts();
        var lsoa = before == null || has(PlacementColumns.HOME_LSOA)
                ? homeLsoa.value()
                : before.home().lsoa();
        return new Child.Facts(
                ranked,
                new Child.Home(homeDistrict.value(), lsoa),
                before == null || has(PlacementColumns.EHCP) ? ehcp.value() : before.ehcp(),
                before == null || has(PlacementColumns.LOOKED_AFTER) ? lookedAfter.value() : before.lookedAfter());
    }

    private boolean has(Column column) {
        return rows.getFirst().has(column);
    }

    private void told(PlacementRow row) {
        var by = row.row();
        var identity = row.child().identity();
        var facts = row.child().facts();
        rows.add(by);
        upn.told(by, identity.upn());
        familyName.told(by, identity.familyName());
        givenName.told(by, identity.givenName());
        birth.told(by, identity.birth());
        homePostcode.told(by, identity.homePostcode());
        homeDistrict.told(by, facts.homeDistrict());
        homeLsoa.told(by, facts.homeLsoa());
        needs.told(by, facts.needs());
        ehcp.told(by, facts.ehcp());
        lookedAfter.told(by, facts.lookedAfter());
    }
}
