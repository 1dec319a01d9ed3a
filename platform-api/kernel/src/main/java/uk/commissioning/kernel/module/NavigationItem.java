package uk.commissioning.kernel.module;

import uk.commissioning.kernel.permission.Permission;

/// A page in the council's menu: `path` follows `/councils/{council}`, such as `/inmss/overview`.
public record NavigationItem(String title, String path, Permission permission) {}
