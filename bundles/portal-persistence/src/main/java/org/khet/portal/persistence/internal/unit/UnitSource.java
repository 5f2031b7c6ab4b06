package org.khet.portal.persistence.internal.unit;

import java.net.URL;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a persistence unit comes from: a module's bundle, or the class path of a test.
 *
 * @param id          name of the unit, the module's id
 * @param prefix      prefix of the module's tables
 * @param descriptor  its {@code META-INF/persistence.xml}; {@code null} for a unit without entities of its own
 * @param root        root of its classes
 * @param scripts     its migration scripts of all databases
 * @param classes     loads its entities
 */
public record UnitSource(
        String id, String prefix, @Nullable URL descriptor, URL root, List<URL> scripts, ClassLoader classes) {
    /** Keeps an immutable copy. */
    public UnitSource {
        scripts = List.copyOf(scripts);
    }
}
