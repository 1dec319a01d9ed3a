package uk.commissioning.core.agreements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.agreement.Agreement;
import uk.commissioning.core.listing.ListPlace;

/// One agreement on a day, as much of it as its reader may see: the rest is none. Members are a page of them.
public record AgreementRecord(
        LocalDate day,
        Agreement agreement,
        List<LotSize> lots,
        Members members,
        @Nullable Usage usage,
        List<Entitled> entitled) {

    public AgreementRecord {
        lots = List.copyOf(lots);
        entitled = List.copyOf(entitled);
    }

    AgreementRecord with(Usage told) {
        return new AgreementRecord(day, agreement, lots, members, told, entitled);
    }

    /// A lot with how many members it has on the day.
    public record LotSize(String code, int rank, long members) {}

    /// By lot, provider and school.
    public record Members(List<Member> lines, @Nullable ListPlace next) {

        public Members {
            lines = List.copyOf(lines);
        }
    }

    /// Whether successors in title may use it after a reorganisation; a warning where nobody wrote it down
    /// (PR-02).
    public boolean namesSuccessors() {
        return entitled.stream().anyMatch(one -> one.whom().kind() == Entitled.Kind.SUCCESSORS && one.holdsOn(day));
    }
}
