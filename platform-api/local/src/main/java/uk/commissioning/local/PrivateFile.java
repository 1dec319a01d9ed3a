package uk.commissioning.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/// A file of names and values that only its owner can read, replaced whole.
final class PrivateFile {

    private final Path path;

    PrivateFile(Path path) {
        this.path = path;
    }

    Properties read() {
        var values = new Properties();
        if (!Files.exists(path)) {
            return values;
        }
        try (Reader reader = Files.newBufferedReader(path)) {
            values.load(reader);
            return values;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new CannotStart(
                    "The file " + path + " cannot be read: restore it or choose another folder with --data.",
                    unreadable);
        }
    }

    void write(Properties values, String comment) {
        try {
            Path fresh = path.resolveSibling(path.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, comment);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "The file " + path + " cannot be written: make room and check who owns the folder.", unwritable);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException gone) {
            throw new CannotStart("The file " + path + " cannot be removed: remove it by hand.", gone);
        }
    }
}
