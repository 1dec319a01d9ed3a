package uk.commissioning.tenants.provider;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import uk.commissioning.kernel.refusal.FieldRefusal;
import uk.commissioning.kernel.refusal.Refused;
import uk.commissioning.kernel.transaction.OperatorTransactions;
import uk.commissioning.tenants.provider.ProviderDirectory.Place;

/// Lists the pairs of entries that may be one legal entity, the surest first.
public final class ListDuplicates {

    static final int MOST = 200;

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern PLACE = Pattern.compile("([1-3])_" + ID + "_" + ID);

    private final OperatorTransactions transactions;
    private final ProviderDirectory directory;

    ListDuplicates(OperatorTransactions transactions, ProviderDirectory directory) {
        this.transactions = transactions;
        this.directory = directory;
    }

    /// The pairs after a place in the list, `limit` but at most 200 of them.
    public Mono<Listed> list(@Nullable String after, int limit) {
        int size = Math.clamp(limit, 1, MOST);
        return Mono.defer(() -> transactions.reading(directory.duplicates(place(after), size + 1)))
                .map(found -> Listed.of(found, size));
    }

    private static @Nullable Place place(@Nullable String after) {
        if (after == null || after.isBlank()) return null;
        var place = PLACE.matcher(after);
        if (!place.matches()) {
            throw Refused.fields(List.of(FieldRefusal.of("after", MergeReason.DUPLICATES_CURSOR_NOT_RECOGNISED)));
        }
        return new Place(
                Integer.parseInt(place.group(1)), UUID.fromString(place.group(2)), UUID.fromString(place.group(3)));
    }

    /// A part of the list; `next` is where the following part begins, none at the end.
    public record Listed(List<Duplicate> items, @Nullable String next) {

        public Listed {
            items = List.copyOf(items);
        }

        static Listed of(List<Duplicate> found, int size) {
            if (found.size() <= size) return new Listed(found, null);
            var place = Place.after(found.get(size - 1));
            return new Listed(found.subList(0, size), place.rank() + "_" + place.one() + "_" + place.other());
        }
    }
}
