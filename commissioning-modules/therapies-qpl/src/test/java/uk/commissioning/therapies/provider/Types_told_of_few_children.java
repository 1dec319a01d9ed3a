package uk.commissioning.therapies.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.therapies.order.TherapyType;
import uk.commissioning.therapies.provider.ProvidersAsked.Filter;
import uk.commissioning.therapies.provider.ProvidersAsked.Standing;
import uk.commissioning.therapies.provider.ProvidersOnDay.OfType;
import uk.commissioning.therapies.provider.ProvidersOnDay.Reader;
import uk.commissioning.therapies.provider.TherapyProvider.Orders;

/// SD-01 and SD-02 for who may not read children's records: no type of fewer than six children, and none that a
/// total would give away.
final class Types_told_of_few_children {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Reader OFFICER = new Reader(true, true);
    private static final Reader COMMISSIONER = new Reader(false, true);

    @Test
    void five_children_are_too_few_and_six_are_not() {
        var five = provider("A", ProviderKind.COMPANY, TherapyType.SLT, 1, 5);
        var six = provider("A", ProviderKind.COMPANY, TherapyType.SLT, 1, 6);

        assertThat(told(List.of(five)).categories()).isEmpty();
        assertThat(told(List.of(five)).providers()).isEmpty();
        assertThat(told(List.of(five)).total()).isFalse();
        assertThat(told(List.of(six)).categories()).containsExactly(ProviderCategory.SUPPLIER);
        assertThat(told(List.of(six)).providers()).containsExactly(six.id());
        assertThat(told(List.of(six)).total()).isTrue();
    }

    @Test
    void six_orders_of_one_child_are_one_child() {
        var one = new TherapyProvider(
                UUID.randomUUID(),
                "A",
                ProviderKind.COMPANY,
                true,
                List.of(new Orders(TherapyType.SLT, 3, Set.of(1)), new Orders(TherapyType.OT, 3, Set.of(1))));

        assertThat(told(List.of(one)).providers()).isEmpty();
    }

    @Test
    void the_only_untold_provider_takes_the_next_smallest_with_it() {
        var few = provider("few", ProviderKind.COMPANY, TherapyType.OT, 1, 2);
        var next = provider("next", ProviderKind.COMPANY, TherapyType.SLT, 10, 17);
        var many = provider("many", ProviderKind.COMPANY, TherapyType.SLT, 20, 39);

        assertThat(told(List.of(few, next, many)).providers()).containsExactly(many.id());
    }

    @Test
    void untold_providers_with_six_children_together_take_nobody_with_them() {
        var one = provider("one", ProviderKind.COMPANY, TherapyType.OT, 1, 3);
        var other = provider("other", ProviderKind.COMPANY, TherapyType.PLAY, 4, 6);
        var many = provider("many", ProviderKind.COMPANY, TherapyType.SLT, 20, 39);

        assertThat(told(List.of(one, other, many)).providers()).containsExactly(many.id());
        assertThat(told(List.of(one, other, many)).categories()).containsExactly(ProviderCategory.SUPPLIER);
    }

    @Test
    void nobody_of_an_untold_category_is_told() {
        var trader = provider("trader", ProviderKind.SOLE_TRADER, TherapyType.OT, 1, 1);
        var charity = provider("charity", ProviderKind.CHARITY, TherapyType.SLT, 10, 16);
        var company = provider("company", ProviderKind.COMPANY, TherapyType.SLT, 20, 39);

        var told = told(List.of(trader, charity, company));

        assertThat(told.categories()).containsExactly(ProviderCategory.SUPPLIER);
        assertThat(told.providers()).containsExactly(company.id());
    }

    /// What is not told is what remains of a total when the told ones are taken from it.
    @Test
    void what_is_not_told_is_never_of_one_to_five_children() {
        for (int seed = 0; seed < 300; seed++) {
            var all = market(new Random(seed));
            var told = told(all);
            var untold = all.stream()
                    .filter(provider -> !told.categories().contains(provider.category()))
                    .toList();
            if (told.total()) assertThat(children(untold)).as("seed " + seed).isNotIn(1, 2, 3, 4, 5);
            for (var category : told.categories()) {
                var rest = all.stream()
                        .filter(provider -> provider.category() == category
                                && !told.providers().contains(provider.id()))
                        .toList();
                assertThat(children(rest)).as("seed " + seed).isNotIn(1, 2, 3, 4, 5);
            }
            assertThat(all)
                    .filteredOn(provider -> told.providers().contains(provider.id()))
                    .noneMatch(provider -> provider.children().size() < 6
                            && !provider.children().isEmpty());
        }
    }

    @Test
    void who_may_read_children_is_told_everything() {
        var few = provider("few", ProviderKind.NHS_BODY, TherapyType.OT, 1, 1);
        var asked = ProvidersAsked.everything(DAY, 50);

        var seen = ProvidersOnDay.of(asked, List.of(few), OFFICER);
        var unseen = ProvidersOnDay.of(asked, List.of(few), COMMISSIONER);

        assertThat(seen.providers().getFirst().types()).containsExactly(new OfType(TherapyType.OT, 1, 1));
        assertThat(unseen.providers().getFirst().types()).isNull();
        assertThat(unseen.providers().getFirst().orders()).isEqualTo(1);
        assertThat(unseen.total().types()).isNull();
    }

    @Test
    void a_filter_by_type_finds_nobody_whose_types_are_not_told() {
        var few = provider("few", ProviderKind.COMPANY, TherapyType.OT, 1, 1);
        var asked = new ProvidersAsked(DAY, new Filter(TherapyType.OT, null, null), null, 50);

        assertThat(ProvidersOnDay.of(asked, List.of(few), COMMISSIONER).providers())
                .isEmpty();
        assertThat(ProvidersOnDay.of(asked, List.of(few), OFFICER).providers()).hasSize(1);
    }

    @Test
    void the_list_goes_on_after_its_cursor() {
        var all = IntStream.range(0, 5)
                .mapToObj(at -> provider("P" + at, ProviderKind.COMPANY, TherapyType.OT, at, at))
                .toList();
        var first = ProvidersOnDay.of(ProvidersAsked.everything(DAY, 2), all, OFFICER);
        var second = ProvidersOnDay.of(new ProvidersAsked(DAY, Filter.NONE, first.next(), 3), all, OFFICER);

        assertThat(names(first)).containsExactly("P0", "P1");
        assertThat(names(second)).containsExactly("P2", "P3", "P4");
        assertThat(second.next()).isNull();
        var nobody = new ProvidersAsked(DAY, Filter.NONE, UUID.randomUUID(), 3);
        assertThatThrownBy(() -> ProvidersOnDay.of(nobody, all, OFFICER)).isInstanceOf(Refused.class);
    }

    @Test
    void on_the_list_without_an_order_is_listed_with_nothing_ordered() {
        var member = new TherapyProvider(UUID.randomUUID(), "Member", ProviderKind.SOLE_TRADER, true, List.of());
        var asked = new ProvidersAsked(DAY, new Filter(null, null, Standing.ON), null, 50);

        var line = ProvidersOnDay.of(asked, List.of(member), COMMISSIONER)
                .providers()
                .getFirst();

        assertThat(line.types()).isEmpty();
        assertThat(line.listed()).isTrue();
    }

    private static TypesTold told(List<TherapyProvider> all) {
        return TypesTold.of(all, false);
    }

    private static List<String> names(ProvidersOnDay providers) {
        return providers.providers().stream()
                .map(ProvidersOnDay.ProviderLine::name)
                .toList();
    }

    private static int children(List<TherapyProvider> providers) {
        return (int) providers.stream()
                .flatMap(provider -> provider.children().stream())
                .distinct()
                .count();
    }

    private static List<TherapyProvider> market(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(at -> {
                    var kinds = ProviderKind.values();
                    var first = at * 20;
                    var last = first + random.nextInt(12) - 1;
                    return last < first
                            ? new TherapyProvider(UUID.randomUUID(), "P" + at, kinds[0], true, List.of())
                            : provider(
                                    "P" + at,
                                    kinds[random.nextInt(kinds.length)],
                                    TherapyType.values()[random.nextInt(9)],
                                    first,
                                    last);
                })
                .toList();
    }

    private static TherapyProvider provider(String name, ProviderKind kind, TherapyType type, int first, int last) {
        var children = IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
        return new TherapyProvider(
                UUID.randomUUID(), name, kind, false, Arrays.asList(new Orders(type, children.size(), children)));
    }
}
