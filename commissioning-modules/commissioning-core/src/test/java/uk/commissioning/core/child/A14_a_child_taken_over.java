package uk.commissioning.core.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import uk.commissioning.core.children.ChildFound;
import uk.commissioning.core.children.ChildSearch;
import uk.commissioning.core.children.FindChildren;
import uk.commissioning.core.children.OpenChild;
import uk.commissioning.core.readside.Council;
import uk.commissioning.core.readside.ReadSide;
import uk.commissioning.kernel.identifier.Upn;
import uk.commissioning.kernel.permission.Permission;
import uk.commissioning.kernel.permission.Role;
import uk.commissioning.kernel.transaction.Transactions;
import uk.commissioning.kernel.vault.CouncilKeys;
import uk.commissioning.kernel.vault.Vault;
import uk.commissioning.runtime.vault.NotOpened;

/// A14, domain 6.10: a child goes from one council to another under real keys of both.
final class A14_a_child_taken_over {

    private static final ReadSide READ_SIDE = ReadSide.shared();
    private static final Permission ARRANGE = Permission.of("test", "arrange", Role.PLACEMENT_OFFICER);
    private static final Upn UPN = Upn.parse("H801200001001");

    private final ChildSuccession succession = new ChildSuccession();
    private final Council kent = Council.called("kent");
    private final Council north = Council.called("north");
    private final CouncilKeys kents = keys(kent);
    private final CouncilKeys norths = keys(north);

    @Test
    void is_found_by_name_and_by_UPN_and_opens_as_it_was() {
        var child = kent.child("CH-1", "Zoë", "O'Byron", UPN.value());
        takeOver(child);

        assertThat(found(north, new ChildSearch.ByUpn(UPN))).isEqualTo("CH-1");
        assertThat(found(north, new ChildSearch.ByName("zoe", "O’Byron"))).isEqualTo("CH-1");
        var opened = as(north, bean(OpenChild.class).open(child, LocalDate.of(2028, 4, 1)));
        assertThat(Objects.requireNonNull(opened.child()).identity())
                .isEqualTo(new ChildIdentity(UPN, "O'Byron", "Zoë", LocalDate.of(2014, 3, 1), null));
        assertThat(found(kent, new ChildSearch.ByUpn(UPN))).isEqualTo("CH-1");
    }

    @Test
    void each_council_opens_its_own_wrap_only_and_nothing_is_marked_alike() {
        var row = row(kent.child("CH-2", "Ada", "Byron", UPN.value()));
        var taken = succession.takenOver(row, kents, norths);

        assertThat(taken.keySet()).containsExactlyInAnyOrderElementsOf(succession.answers());
        assertThatThrownBy(() -> norths.lock(told(row, "wrapped_key"))).isInstanceOf(NotOpened.class);
        assertThatThrownBy(() -> kents.lock(told(taken, "wrapped_key"))).isInstanceOf(NotOpened.class);
        assertThatThrownBy(() -> succession.takenOver(row, norths, kents)).isInstanceOf(NotOpened.class);
        assertThat(taken.get("upn_index")).isEqualTo(ChildMarks.ofUpn(norths, UPN));
        for (var column : succession.answers()) {
            assertThat(taken.get(column)).as(column).isNotNull().isNotEqualTo(row.get(column));
        }
    }

    @Test
    void the_same_child_of_two_predecessors_is_seen_by_the_successors_mark() {
        var medway = Council.called("medway");
        var fromKent = succession.takenOver(row(kent.child("K-1", "Ada", "Byron", UPN.value())), kents, norths);
        var fromMedway =
                succession.takenOver(row(medway.child("M-1", "Ada", "Lovelace", UPN.value())), keys(medway), norths);

        assertThat(fromKent.get(succession.sameBy())).isNotNull().isEqualTo(fromMedway.get(succession.sameBy()));
    }

    @Test
    void a_child_without_a_UPN_is_the_same_as_no_other() {
        var taken = succession.takenOver(row(kent.child("CH-3", "Ada", "Byron", null)), kents, norths);

        assertThat(taken.get("upn_index")).isNull();
        assertThat(taken.get("name_index")).isEqualTo(ChildMarks.ofName(norths, "Byron", "Ada"));
    }

    @Test
    void a_child_of_whom_the_reference_is_known_only_gets_a_new_wrap_and_no_marks() {
        var row = new HashMap<String, byte @Nullable []>();
        succession.reads().forEach(column -> row.put(column, null));
        var lock = kents.newLock();
        row.put("wrapped_key", lock.wrappedKey());
        var taken = succession.takenOver(row, kents, norths);

        assertThat(taken.get("digest")).isNull();
        assertThat(taken.get("upn_index")).isNull();
        assertThat(taken.get("name_index")).isNull();
        assertThat(norths.lock(told(taken, "wrapped_key")).open("F", lock.seal("F", "told later")))
                .isEqualTo("told later");
    }

    /// As the engine does it: the predecessor's row with the columns that are made anew.
    private void takeOver(UUID child) {
        var taken = succession.takenOver(row(child), kents, norths);
        var made = taken.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        column -> column.getValue() == null
                                ? "null"
                                : "'\\x%s'::bytea".formatted(HexFormat.of().formatHex(column.getValue()))));
        READ_SIDE.database().run("""
                insert into core.child
                select (jsonb_populate_record(c, jsonb_build_object('tenant_id', '%s', 'wrapped_key', %s, 'upn_index', %s,
                    'name_index', %s, 'digest', %s))).*
                from core.child c where c.tenant_id = '%s' and c.id = '%s'""".formatted(
                        north.id(),
                        made.get("wrapped_key"),
                        made.get("upn_index"),
                        made.get("name_index"),
                        made.get("digest"),
                        kent.id(),
                        child));
    }

    private Map<String, byte @Nullable []> row(UUID child) {
        try (var connection = READ_SIDE.database().connectAsSuperuser();
                var statement = connection.createStatement();
                var read = statement.executeQuery("select %s from core.child where id = '%s'"
                        .formatted(String.join(", ", succession.reads()), child))) {
            assertThat(read.next()).isTrue();
            var row = new HashMap<String, byte @Nullable []>();
            for (var column : succession.reads()) row.put(column, read.getBytes(column));
            return row;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String found(Council council, ChildSearch search) {
        return as(council, bean(FindChildren.class).find(search)).children().stream()
                .map(ChildFound::ref)
                .collect(Collectors.joining(", "));
    }

    private static CouncilKeys keys(Council council) {
        return as(
                council,
                bean(Transactions.class).writing(ARRANGE, bean(Vault.class).open()));
    }

    private static <T> T as(Council council, Mono<T> work) {
        return READ_SIDE.in(council.id(), council.person(Role.PLACEMENT_OFFICER), work);
    }

    private static <T> T bean(Class<T> type) {
        return READ_SIDE.bean(type);
    }

    private static byte[] told(Map<String, byte @Nullable []> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }
}
