package uk.commissioning.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;

/// Ports of this machine's loopback: whether one is free, and finding one that is.
final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 31_999;
    private static final int KNOCK_MILLIS = 500;

    private Ports() {}

    static void check(int port, String option) {
        if (isTaken(port)) {
            throw new CannotStart("Port " + port
                    + " is in use on this machine: stop what uses it, or choose another with " + option + ".");
        }
    }

    /// The remembered port while it is free, else a new one. Below the range that outgoing connections are given.
    static int stillFree(int remembered) {
        return remembered == 0 || isTaken(remembered) ? free() : remembered;
    }

    static int free() {
        return freeBut(0);
    }

    static int freeBut(int reserved) {
        return new Random()
                .ints(LOWEST, HIGHEST)
                .filter(port -> port != reserved && !isTaken(port))
                .findFirst()
                .orElseThrow();
    }

    static boolean isTaken(int port) {
        return answers(port) || !bindable(port);
    }

    private static boolean bindable(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), KNOCK_MILLIS);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }
}
