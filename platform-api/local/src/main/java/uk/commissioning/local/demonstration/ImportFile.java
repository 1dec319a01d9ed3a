package uk.commissioning.local.demonstration;

import uk.commissioning.kernel.permission.Role;

/// A file to bring in: its kind, who sends it, and its rows.
public record ImportFile(String kind, Role sender, String csv) {}
