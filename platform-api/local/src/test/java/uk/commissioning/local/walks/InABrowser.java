package uk.commissioning.local.walks;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test its walk, and ends it after the test. A test that fails leaves pictures of what it saw last.
final class InABrowser implements ParameterResolver, AfterEachCallback {

    private static final Path PICTURES = Path.of("target", "walks");
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(InABrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Walk.class;
    }

    @Override
    public Walk resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var walk = new Walk();
        context.getStore(HERE).put(context.getUniqueId(), walk);
        return walk;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var walk = context.getStore(HERE).remove(context.getUniqueId(), Walk.class);
        if (walk == null) return;
        if (context.getExecutionException().isPresent()) walk.leavePictures(PICTURES, context.getDisplayName());
        walk.close();
    }
}
