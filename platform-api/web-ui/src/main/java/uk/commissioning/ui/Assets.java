package uk.commissioning.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// Addresses of stylesheets and scripts, each with its version in it, so that browsers may keep them for a year.
public final class Assets {

    static final String GOVUK_VERSION = "5.14.0";
    static final String GOVUK_PATH = "/assets/govuk/" + GOVUK_VERSION + "/";
    static final String GOVUK_LOCATION =
            "classpath:/META-INF/resources/webjars/govuk-frontend/" + GOVUK_VERSION + "/dist/govuk/";
    static final String PLATFORM_PATH = "/assets/platform/";
    static final String PLATFORM_LOCATION = "assets/platform/";

    private static final List<String> FILES = List.of("platform.css", "job.js", "icon.svg");
    private static final int VERSION_BYTES = 6;
    private static final String PLATFORM_VERSION = fingerprint();

    private Assets() {}

    /// Reads the files as the application starts: whoever writes the first page must not wait for them.
    static void read() {
        // done by the class's initialisation
    }

    public static String govukStyles() {
        return GOVUK_PATH + "govuk-frontend.min.css";
    }

    /// One of our own files, such as `platform.css`.
    public static String platform(String file) {
        return PLATFORM_PATH + file + "?v=" + PLATFORM_VERSION;
    }

    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : FILES) {
                digest.update(new ClassPathResource(PLATFORM_LOCATION + file).getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
