package org.khet.portal.core.internal.module;

import java.lang.reflect.Proxy;
import java.util.Dictionary;
import java.util.Hashtable;
import org.khet.portal.api.module.PortalModule;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** A module's service as the framework shows it, of a bundle with one header more. */
final class TestService {
    private TestService() {}

    static ServiceReference<PortalModule> of(String id, String header, String value) {
        Dictionary<String, String> headers = new Hashtable<>();
        headers.put("Khet-Module", "id=" + id + ";prefix=" + id.substring(0, 3));
        headers.put(header, value);
        Bundle bundle = made(Bundle.class, "getHeaders", headers);
        @SuppressWarnings("unchecked")
        ServiceReference<PortalModule> service = made(ServiceReference.class, "getBundle", bundle);
        return service;
    }

    private static <T> T made(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, args) -> switch (called.getName()) {
                    case "equals" -> proxy == args[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> called.getName().equals(method) ? answer : null;
                }));
    }
}
