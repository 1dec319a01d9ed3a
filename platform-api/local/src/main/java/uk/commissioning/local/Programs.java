package uk.commissioning.local;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the programs that this edition unpacks lie: beside its own jar, shared by every data folder and by the
/// tests.
final class Programs {

    private Programs() {}

    static Path folder(String name) {
        try {
            return Files.createDirectories(target().resolve("programs").resolve(name));
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "Nothing can be unpacked in " + target() + ": make the project's folder writable.", unwritable);
        }
    }

    static Path target() {
        try {
            var here = Programs.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(here.toURI()).resolve("..").normalize();
        } catch (URISyntaxException unlikely) {
            throw new CannotStart("The project's folder has a name that Java cannot read: rename it.", unlikely);
        }
    }
}
