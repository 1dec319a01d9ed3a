package uk.commissioning.core.child;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.module.LockedIdentities;
import uk.commissioning.kernel.vault.CouncilKeys;

/// How a successor takes a child over (A14): the child's key is wrapped with the successor's, and the marks are the
/// successor's own. What the child's key seals stays as it is.
public final class ChildSuccession implements LockedIdentities {

    public static final String TABLE = "core.child";

    private static final String WRAPPED_KEY = "wrapped_key";
    private static final String UPN_INDEX = "upn_index";
    private static final String NAME_INDEX = "name_index";
    private static final String DIGEST = "digest";
    private static final String UPN = "upn_sealed";
    private static final String FAMILY_NAME = "family_name_sealed";
    private static final String GIVEN_NAME = "given_name_sealed";
    private static final String DATE_OF_BIRTH = "date_of_birth_sealed";
    private static final String HOME_POSTCODE = "home_postcode_sealed";

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public List<String> reads() {
        return List.of(WRAPPED_KEY, DIGEST, UPN, FAMILY_NAME, GIVEN_NAME, DATE_OF_BIRTH, HOME_POSTCODE);
    }

    @Override
    public List<String> answers() {
        return List.of(WRAPPED_KEY, UPN_INDEX, NAME_INDEX, DIGEST);
    }

    @Override
    public String sameBy() {
        return UPN_INDEX;
    }

    @Override
    public Map<String, byte @Nullable []> takenOver(
            Map<String, byte @Nullable []> row, CouncilKeys from, CouncilKeys to) {
        var lock = from.lock(told(row, WRAPPED_KEY));
        var marks = row.get(DIGEST) == null
                ? null
                : ChildIdentity.opened(lock, sealed(row)).marks(to);

        var columns = new HashMap<String, byte @Nullable []>();
        columns.put(WRAPPED_KEY, to.wrap(lock));
        columns.put(UPN_INDEX, marks == null ? null : marks.upn());
        columns.put(NAME_INDEX, marks == null ? null : marks.name());
        columns.put(DIGEST, marks == null ? null : marks.digest());
        return columns;
    }

    private static SealedIdentity sealed(Map<String, byte @Nullable []> row) {
        return new SealedIdentity(
                row.get(UPN),
                told(row, FAMILY_NAME),
                told(row, GIVEN_NAME),
                told(row, DATE_OF_BIRTH),
                row.get(HOME_POSTCODE));
    }

    private static byte[] told(Map<String, byte @Nullable []> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
