package uk.commissioning.core.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commissioning.core.provider.ProviderIdentifier;
import uk.commissioning.core.provider.ProviderKind;

/// A part of the list; `next` is where the following part begins, none at the end.
public record ProviderList(List<Line> lines, ProviderQuestion.@Nullable Place next) {

    public ProviderList {
        lines = List.copyOf(lines);
    }

    /// A provider with the numbers that are valid today.
    public record Line(UUID id, String name, ProviderKind kind, List<ProviderIdentifier> identifiers, long sites) {

        public Line {
            identifiers = List.copyOf(identifiers);
        }
    }
}
