package org.khet.portal.security.internal;

import java.lang.reflect.Proxy;

/** The settings as they are without configuration. */
public final class TestSettings {
    /** Every default. */
    public static final SecuritySettings STANDARD = (SecuritySettings) Proxy.newProxyInstance(
            SecuritySettings.class.getClassLoader(),
            new Class<?>[] {SecuritySettings.class},
            (proxy, method, args) -> method.getDefaultValue());

    private TestSettings() {}
}
