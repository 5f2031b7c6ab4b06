package org.khet.portal.testkit.fake;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.module.PortalModule;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** A module's service as the framework shows it: whose bundle it is of, and what that one's manifest says. */
public final class FakeModuleService {
    private FakeModuleService() {}

    /** Of the bundle of this module. */
    public static ServiceReference<PortalModule> of(String id) {
        return of(id, "Bundle-SymbolicName", "org.khet." + id);
    }

    /** Of the bundle of this module, which has one header more. */
    public static ServiceReference<PortalModule> of(String id, String header, String value) {
        Map<String, String> headers =
                Map.of("Khet-Module", "id=" + id + ";prefix=" + id.substring(0, 3), header, value);
        Bundle bundle = made(Bundle.class, "getHeaders", FrameworkUtil.asDictionary(headers));
        @SuppressWarnings("unchecked")
        ServiceReference<PortalModule> service = made(ServiceReference.class, "getBundle", bundle);
        return service;
    }

    private static <T> T made(Class<T> type, String method, Object answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new OneAnswer(method, answer)));
    }

    /** Answers one method; each is itself only. */
    private static final class OneAnswer implements InvocationHandler {
        private final String method;
        private final Object answer;

        OneAnswer(String method, Object answer) {
            this.method = method;
            this.answer = answer;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method called, Object @Nullable [] words) {
            if (called.getName().equals("equals") && words != null) {
                return Proxy.isProxyClass(words[0].getClass())
                        && Proxy.getInvocationHandler(words[0]).equals(this);
            }
            if (called.getName().equals("hashCode")) {
                return hashCode();
            }
            return called.getName().equals(method) ? answer : null;
        }
    }
}
