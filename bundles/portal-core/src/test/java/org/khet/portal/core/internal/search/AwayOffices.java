package org.khet.portal.core.internal.search;

import java.lang.reflect.Proxy;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.OutOfService;

/** Offices in a database that does not answer. */
final class AwayOffices {
    private AwayOffices() {}

    static Offices away() {
        return (Offices) Proxy.newProxyInstance(
                AwayOffices.class.getClassLoader(), new Class<?>[] {Offices.class}, (proxy, method, args) -> {
                    throw new OutOfService(OutOfService.Part.DATABASE, new IllegalStateException("away"));
                });
    }
}
