package org.khet.browser;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running portal with the demonstration offices for all stories of a process that leave to the others what they need: they
 * add tickets and drafts, and change nothing that another looks for. It ends with the process, since each class of stories is a
 * run of its own for JUnit.
 */
final class SharedOffices implements BeforeAllCallback, ParameterResolver {
    private static @Nullable Distribution portal;

    @Override
    public void beforeAll(ExtensionContext context) {
        portal();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Distribution.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return portal();
    }

    private static synchronized Distribution portal() {
        if (portal == null) {
            Distribution started = Distribution.demo();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(started::close));
            portal = started;
        }
        return portal;
    }
}
