package uk.commissioning.tenants.provider;

import java.util.List;
import java.util.UUID;

/// An entry of the directory with what is open of it, and how many councils have something to do with it.
public record DirectoryProvider(
        UUID id,
        String name,
        String kind,
        List<String> formerNames,
        List<String> identifiers,
        List<String> sites,
        long councils) {

    public DirectoryProvider {
        formerNames = List.copyOf(formerNames);
        identifiers = List.copyOf(identifiers);
        sites = List.copyOf(sites);
    }
}
