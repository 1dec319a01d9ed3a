package uk.commissioning.core.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.StandingStatus;
import uk.commissioning.core.contract.ContractKind;
import uk.commissioning.core.directory.Dealings;
import uk.commissioning.core.directory.OpenProvider;
import uk.commissioning.core.directory.OpenSite;
import uk.commissioning.core.directory.ProviderEntry;
import uk.commissioning.core.directory.ProviderEntry.SiteLine;
import uk.commissioning.core.directory.ProviderList;
import uk.commissioning.core.directory.SiteEntry;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.core.provider.ProviderKind;
import uk.commissioning.core.provider.SiteFact;
import uk.commissioning.core.provider.SiteKind;

/// The directory as JSON tells it: what the reader may not see of the council's own part is not there at all.
final class DirectoryAnswers {

    private DirectoryAnswers() {}

    record Providers(List<Line> items, @Nullable String next) {

        static Providers of(ProviderList list) {
            var next = list.next();
            return new Providers(
                    list.lines().stream().map(Line::of).toList(), next == null ? null : DirectoryCursor.text(next));
        }
    }

    record Line(UUID id, String name, ProviderKind kind, List<Number> identifiers, long sites) {

        static Line of(ProviderList.Line line) {
            return new Line(
                    line.id(),
                    line.name(),
                    line.kind(),
                    line.identifiers().stream().map(Number::of).toList(),
                    line.sites());
        }
    }

    record Number(String scheme, String value) {

        static Number of(ProviderIdentifier identifier) {
            return new Number(identifier.scheme().code(), identifier.value());
        }
    }

    record Provider(
            UUID id,
            String name,
            ProviderKind kind,
            List<String> formerNames,
            List<DatedNumber> identifiers,
            List<SiteLine> sites,
            Own council) {

        static Provider of(OpenProvider.Opened opened) {
            var provider = opened.provider();
            return new Provider(
                    provider.id(),
                    provider.name(),
                    provider.kind(),
                    provider.formerNames(),
                    provider.identifiers().stream().map(DatedNumber::of).toList(),
                    opened.sites(),
                    Own.of(opened.dealings()));
        }
    }

    record DatedNumber(
            String scheme,
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static DatedNumber of(ProviderEntry.Identifier identifier) {
            return new DatedNumber(identifier.scheme().code(), identifier.value(), identifier.from(), identifier.to());
        }
    }

    record Site(
            UUID id,
            String name,
            SiteKind kind,
            @Nullable String urn,
            @Nullable String district,
            @Nullable String postcode,
            RunBy provider,
            Facts facts,
            List<SiteEntry.Fact> history,
            Own council) {

        static Site of(OpenSite.Opened opened) {
            var entry = opened.site();
            var site = entry.site();
            return new Site(
                    site.id(),
                    site.name(),
                    site.kind(),
                    site.urn(),
                    site.district(),
                    site.postcode(),
                    new RunBy(entry.providerId(), entry.providerName()),
                    Facts.of(opened),
                    entry.facts(),
                    Own.of(opened.dealings()));
        }
    }

    record RunBy(UUID id, String name) {}

    /// What registers say for the day; none where nothing is known.
    record Facts(
            LocalDate on,
            @Nullable String lsoa,
            @Nullable Integer capacity,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            boolean section41Approved,
            @Nullable String registration) {

        static Facts of(OpenSite.Opened opened) {
            var on = opened.dealings().on();
            return new Facts(
                    on,
                    opened.fact(SiteFact.Kind.LSOA),
                    number(opened.fact(SiteFact.Kind.CAPACITY)),
                    number(opened.fact(SiteFact.Kind.AGE_FROM)),
                    number(opened.fact(SiteFact.Kind.AGE_TO)),
                    opened.site().isApprovedOn(on),
                    opened.fact(SiteFact.Kind.REGISTRATION));
        }

        private static @Nullable Integer number(@Nullable String text) {
            return text == null ? null : Integer.valueOf(text);
        }
    }

    /// What the reader's council has to do with it, on the day.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Own(
            LocalDate on,
            @Nullable List<Dealings.StandingLine> standings,
            @Nullable List<Membership> memberships,
            @Nullable List<Contracts> contracts,
            @Nullable Placements placements) {

        static Own of(Dealings dealings) {
            var memberships = dealings.memberships();
            var contracts = dealings.contracts();
            var placements = dealings.placements();
            return new Own(
                    dealings.on(),
                    dealings.standings(),
                    memberships == null
                            ? null
                            : memberships.stream().map(Membership::of).toList(),
                    contracts == null
                            ? null
                            : contracts.stream().map(Contracts::of).toList(),
                    placements == null ? null : Placements.of(placements));
        }
    }

    record Membership(
            String agreementRef,
            String agreement,
            String lot,
            int rank,
            @Nullable UUID siteId,
            @Nullable String site,
            StandingStatus status,
            LocalDate from,
            LocalDate to) {

        static Membership of(Dealings.MembershipLine line) {
            return new Membership(
                    line.lot().agreementRef(),
                    line.lot().agreementTitle(),
                    line.lot().code(),
                    line.lot().rank(),
                    line.siteId(),
                    line.site(),
                    line.status(),
                    line.from(),
                    line.to());
        }
    }

    record Contracts(ContractKind kind, long contracts, long yearlyPence) {

        static Contracts of(Dealings.ContractTotal total) {
            return new Contracts(total.kind(), total.contracts(), total.yearly().pence());
        }
    }

    record Placements(long placements, long yearlyPence) {

        static Placements of(Dealings.PlacementTotal total) {
            return new Placements(total.placements(), total.yearly().pence());
        }
    }
}
