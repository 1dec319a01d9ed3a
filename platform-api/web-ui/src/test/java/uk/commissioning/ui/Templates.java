package uk.commissioning.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// The precompiled templates, rendered to text.
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    static String render(String name, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render(name + ".jte", parameters, output);
        return output.toString();
    }
}
