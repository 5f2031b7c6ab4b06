package org.khet.portal.core.internal.office;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.database.TestDatabase;

/**
 * What belongs to one area of services in {@link StrangerDbTest}: the services that are walked, what the other office has of
 * which nobody else may see anything, and values by type with which methods are called. Areas come one after the other and may
 * use what those before them left in the office.
 */
abstract class StrangerArea {
    /** Stands in everything that the other office keeps. */
    static final String SECRET = "ลับเฉพาะ";

    final TestDatabase database;
    final CoreServices core;
    final OfficeId other;
    final Caller keeper;
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private final Map<Class<?>, Object> values = new HashMap<>();

    /** @param other the office that has secrets */
    StrangerArea(TestDatabase database, CoreServices core, OfficeId other) {
        this.database = database;
        this.core = core;
        this.other = other;
        this.keeper = CoreServices.keeper(other);
    }

    /** Has a service walked. */
    final <T> T walk(Class<T> type, T service) {
        services.put(type, service);
        return service;
    }

    /** Has methods called with this value, e.g. the key of something of the other office. */
    final <T> T call(Class<T> type, T value) {
        values.put(type, value);
        return value;
    }

    final Map<Class<?>, Object> services() {
        return services;
    }

    final Map<Class<?>, Object> values() {
        return values;
    }
}
