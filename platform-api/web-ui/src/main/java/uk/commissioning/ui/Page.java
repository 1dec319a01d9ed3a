package uk.commissioning.ui;

import java.net.URI;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.result.view.Rendering;

/// A page to answer with: a template and its model, which the template takes as `page` beside the `frame`.
public final class Page {

    static final String MODEL = "page";

    private Page() {}

    public static Rendering of(String template, Object model) {
        return Rendering.view(template).modelAttribute(MODEL, model).build();
    }

    public static Rendering of(String template, Object model, HttpStatusCode status) {
        return Rendering.view(template)
                .modelAttribute(MODEL, model)
                .status(status)
                .build();
    }

    /// Sends the browser on with GET (303), after a form was accepted. The address is one of our own paths, encoded.
    public static Rendering redirect(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Not a path of this service");
        }
        return Rendering.redirectTo(URI.create(path).toASCIIString()).build();
    }
}
