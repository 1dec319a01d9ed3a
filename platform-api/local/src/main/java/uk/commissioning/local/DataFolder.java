package uk.commissioning.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder that holds everything this edition keeps; open in one process at a time.
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static DataFolder open(Path wanted) {
        Path folder = wanted.toAbsolutePath().normalize();
        try {
            var onlyMine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, onlyMine);
            Files.createDirectories(folder.resolve("logs"), onlyMine);
            return new DataFolder(folder, locked(folder));
        } catch (IOException | UnsupportedOperationException unusable) {
            throw new CannotStart(
                    "The folder " + folder + " cannot be used (" + reason(unusable)
                            + "): choose one that you can write to with --data.",
                    unusable);
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException sameProcess) {
            channel.close();
            throw inUse(folder);
        }
        channel.close();
        throw inUse(folder);
    }

    private static CannotStart inUse(Path folder) {
        return new CannotStart("The platform is already running on " + folder
                + ": stop it first, or choose another folder with --data.");
    }

    private static String reason(Exception unusable) {
        return switch (unusable) {
            case java.nio.file.FileAlreadyExistsException file -> "there is a file of that name: " + file.getFile();
            case java.nio.file.AccessDeniedException denied -> "no permission to write to " + denied.getFile();
            default -> unusable.getClass().getSimpleName() + ": " + unusable.getMessage();
        };
    }

    Path path() {
        return folder;
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    PrivateFile file(String name) {
        return new PrivateFile(folder.resolve(name));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException alreadyClosed) {
            throw new CannotStart(
                    "The lock of " + folder + " could not be given back: it ends with this process.", alreadyClosed);
        }
    }
}
