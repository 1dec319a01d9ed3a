package uk.commissioning.core.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.kernel.identifier.OrganisationIdentifierScheme;
import uk.commissioning.kernel.identifier.Urn;
import uk.commissioning.kernel.refusal.Refused;

/// A number that somebody typed, as every kind of number it can be: six digits may be of a school, a charity or a
/// company (domain 8.6).
public record SoughtNumber(
        Set<ProviderIdentifier> identifiers, @Nullable Urn urn) {

    private static final List<OrganisationIdentifierScheme> SCHEMES = List.of(
            OrganisationIdentifierScheme.COMPANIES_HOUSE,
            OrganisationIdentifierScheme.CHARITY_COMMISSION,
            OrganisationIdentifierScheme.UK_PROVIDER,
            OrganisationIdentifierScheme.PPON);
    private static final int LONGEST = 40;

    public SoughtNumber {
        identifiers = Set.copyOf(identifiers);
    }

    public static SoughtNumber parse(String text) {
        var identifiers = new HashSet<ProviderIdentifier>();
        if (text.length() <= LONGEST) {
            for (var scheme : SCHEMES) {
                var identifier = orNone(text, typed -> new ProviderIdentifier(scheme, typed));
                if (identifier != null) identifiers.add(identifier);
            }
        }
        var urn = text.length() <= LONGEST ? orNone(text, Urn::parse) : null;
        if (identifiers.isEmpty() && urn == null) throw Refused.because(DirectoryReason.PROVIDER_NUMBER_NOT_RECOGNISED);
        return new SoughtNumber(identifiers, urn);
    }

    private static <T> @Nullable T orNone(String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (Refused notOfThisKind) {
            return null;
        }
    }
}
