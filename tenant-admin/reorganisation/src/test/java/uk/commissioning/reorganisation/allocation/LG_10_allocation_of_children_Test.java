package uk.commissioning.reorganisation.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.commissioning.kernel.identifier.GssCode;
import uk.commissioning.reorganisation.territory.TerritoryMap;

/// LG-10: first match wins, the reason is kept, nobody is dropped.
class LG_10_allocation_of_children_Test {

    private static final UUID KENT = UUID.randomUUID();
    private static final UUID MEDWAY = UUID.randomUUID();
    private static final GssCode MAIDSTONE = new GssCode("E07000110");
    private static final GssCode SEVENOAKS = new GssCode("E07000111");
    private static final GssCode MEDWAY_AREA = new GssCode("E06000035");
    private static final GssCode BEXLEY = new GssCode("E09000004");
    private static final GssCode SWANLEY = new GssCode("E01024478");

    private static final TerritoryMap OPTION_5A =
            TerritoryMap.of(Map.of(MAIDSTONE, "west", SEVENOAKS, "west", SWANLEY, "north", MEDWAY_AREA, "north"));
    private static final Allocator ALLOCATOR =
            new Allocator(OPTION_5A, "west", Map.of(KENT, Set.of(MAIDSTONE, SEVENOAKS), MEDWAY, Set.of(MEDWAY_AREA)));

    @Test
    void a_part_of_a_district_goes_before_the_district() {
        assertThat(of(child(SWANLEY, SEVENOAKS)))
                .isEqualTo(new Allocation("north", AllocationRule.HOME_LSOA, Set.of()));
        assertThat(of(child(new GssCode("E01024479"), SEVENOAKS)))
                .isEqualTo(new Allocation("west", AllocationRule.HOME_DISTRICT, Set.of()));
    }

    @Test
    void what_somebody_decided_goes_before_everything() {
        assertThat(ALLOCATOR.of(new ChildFacts(KENT, UUID.randomUUID(), SWANLEY, SEVENOAKS, true, "west")))
                .isEqualTo(new Allocation("west", AllocationRule.DECIDED, Set.of()));
    }

    @Test
    void a_looked_after_child_goes_where_it_is_and_waits_to_be_confirmed() {
        assertThat(ALLOCATOR.of(new ChildFacts(KENT, UUID.randomUUID(), null, MAIDSTONE, true, null)))
                .isEqualTo(new Allocation(
                        "west", AllocationRule.LOOKED_AFTER, Set.of(AllocationFlag.LOOKED_AFTER_TO_CONFIRM)));
    }

    @Test
    void a_child_outside_the_predecessors_area_is_flagged_even_where_the_map_knows_the_home() {
        assertThat(of(child(null, MEDWAY_AREA)))
                .isEqualTo(new Allocation("north", AllocationRule.HOME_DISTRICT, Set.of(AllocationFlag.OUTSIDE_AREA)));
        assertThat(of(child(null, BEXLEY)))
                .isEqualTo(new Allocation(
                        "west",
                        AllocationRule.UNALLOCATED,
                        Set.of(AllocationFlag.OUTSIDE_AREA, AllocationFlag.UNALLOCATED)));
    }

    @Test
    void a_child_without_a_home_goes_to_the_nominated_council_flagged() {
        assertThat(of(child(null, null)))
                .isEqualTo(new Allocation(
                        "west",
                        AllocationRule.UNALLOCATED,
                        Set.of(AllocationFlag.HOME_NOT_KNOWN, AllocationFlag.UNALLOCATED)));
    }

    @Property
    void everybody_has_exactly_one_successor_and_the_same_one_each_time(@ForAll("children") ChildFacts child) {
        var allocation = of(child);

        assertThat(Set.of("north", "west")).contains(allocation.successor());
        assertThat(of(child)).isEqualTo(allocation);
        assertThat(allocation.rule() == AllocationRule.UNALLOCATED)
                .isEqualTo(allocation.flags().contains(AllocationFlag.UNALLOCATED));
    }

    @Provide
    Arbitrary<ChildFacts> children() {
        var lsoas = Arbitraries.of(SWANLEY, new GssCode("E01024479")).injectNull(0.4);
        var districts =
                Arbitraries.of(MAIDSTONE, SEVENOAKS, MEDWAY_AREA, BEXLEY).injectNull(0.2);
        var decided = Arbitraries.of("north", "west").injectNull(0.8);
        return Combinators.combine(Arbitraries.of(KENT, MEDWAY), lsoas, districts, Arbitraries.of(true, false), decided)
                .as((predecessor, lsoa, district, lookedAfter, successor) ->
                        new ChildFacts(predecessor, UUID.randomUUID(), lsoa, district, lookedAfter, successor));
    }

    private static Allocation of(ChildFacts child) {
        return ALLOCATOR.of(child);
    }

    private static ChildFacts child(@Nullable GssCode lsoa, @Nullable GssCode district) {
        return new ChildFacts(KENT, UUID.randomUUID(), lsoa, district, false, null);
    }
}
