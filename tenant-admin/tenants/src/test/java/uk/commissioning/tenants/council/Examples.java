package uk.commissioning.tenants.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.kernel.calendar.Validity;
import uk.commissioning.kernel.tenancy.CouncilState;
import uk.commissioning.kernel.tenancy.Ids;
import uk.commissioning.kernel.tenancy.TenantId;

/// Councils and identifiers for tests, valid to begin with.
public final class Examples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Examples() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static CouncilPlan aPlan(String key, CouncilIdentifier... identifiers) {
        return new CouncilPlan(
                new CouncilKey(key),
                new CouncilName("Council of " + key),
                CouncilState.PLANNED,
                null,
                List.of(identifiers));
    }

    public static CouncilPlan aLivePlan(String key, CouncilIdentifier... identifiers) {
        return new CouncilPlan(
                new CouncilKey(key),
                new CouncilName("Council of " + key),
                CouncilState.LIVE,
                day("2009-04-01"),
                List.of(identifiers));
    }

    static Council aCouncil(CouncilIdentifier... identifiers) {
        return Council.planned(new TenantId(Ids.next()), aLivePlan("kent", identifiers), TODAY)
                .council();
    }

    static Council aCouncilIn(CouncilState state) {
        var planned =
                Council.planned(new TenantId(Ids.next()), aPlan("kent"), TODAY).council();
        var standing = new Standing(state, day("2020-04-01"), null);
        return new Council(planned.id(), planned.key(), planned.name(), standing, planned.identifiers(), 1);
    }

    public static CouncilIdentifier gss(String code, String from, @Nullable String to) {
        return identifier(IdentifierScheme.GSS, code, from, to);
    }

    public static CouncilIdentifier dfe(String code, String from, @Nullable String to) {
        return identifier(IdentifierScheme.DFE, code, from, to);
    }

    public static CouncilIdentifier ppon(String code, String from, @Nullable String to) {
        return identifier(IdentifierScheme.PPON, code, from, to);
    }

    private static CouncilIdentifier identifier(
            IdentifierScheme scheme, String code, String from, @Nullable String to) {
        var validity = new Validity(day(from), to == null ? null : day(to));
        return new CouncilIdentifier(Ids.next(), scheme, code, validity, "Register of the example");
    }
}
