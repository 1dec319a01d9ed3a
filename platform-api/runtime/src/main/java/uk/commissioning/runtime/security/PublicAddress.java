package uk.commissioning.runtime.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The address under which people reach this application: `platform.public-url`. Redirects never follow a Host
/// header.
@ConfigurationProperties("platform")
record PublicAddress(@DefaultValue("http://localhost:8080") URI publicUrl) {

    boolean isSecure() {
        return "https".equals(publicUrl.getScheme());
    }

    String of(String path) {
        var address = publicUrl.toString();
        return (address.endsWith("/") ? address.substring(0, address.length() - 1) : address) + path;
    }

    /// A cookie of this host alone: with https the browser itself sees to that. Cookies know no ports, so on one
    /// machine the port tells the two applications' apart.
    String cookieName(String name) {
        if (isSecure()) return "__Host-" + name;
        return publicUrl.getPort() < 0 ? name : name + "-" + publicUrl.getPort();
    }
}
