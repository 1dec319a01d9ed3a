package uk.commissioning.tenants.keycloak;

import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/// One request to Keycloak. Its name holds the path's template and no value.
record Call(HttpMethod method, String path, Object[] pathValues, Object body) {

    static Call of(HttpMethod method, String path, Object[] values) {
        return new Call(method, path, values, "");
    }

    String name() {
        return method + " " + path;
    }

    Object[] values(String realm) {
        return Stream.concat(Stream.of(realm), Stream.of(pathValues)).toArray();
    }
}
