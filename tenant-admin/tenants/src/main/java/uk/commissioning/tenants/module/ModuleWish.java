package uk.commissioning.tenants.module;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// The modules that the operator asks to switch on and off, by id.
public record ModuleWish(Set<String> enable, Set<String> disable) {

    public ModuleWish {
        enable = Set.copyOf(enable);
        disable = Set.copyOf(disable);
    }

    public static ModuleWish of(Collection<String> enable, Collection<String> disable) {
        return new ModuleWish(Set.copyOf(enable), Set.copyOf(disable));
    }

    /// What leads from the modules that are on to exactly those wanted.
    public static ModuleWish from(Set<String> on, Set<String> wanted) {
        var enable = new TreeSet<>(wanted);
        enable.removeAll(on);
        var disable = new TreeSet<>(on);
        disable.removeAll(wanted);
        return new ModuleWish(enable, disable);
    }
}
