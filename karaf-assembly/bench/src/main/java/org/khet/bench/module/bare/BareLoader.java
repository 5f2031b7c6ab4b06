package org.khet.bench.module.bare;

import java.net.URL;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** Loads entities from the bundle, EclipseLink's inner classes from EclipseLink. */
final class BareLoader extends ClassLoader {
    private final ClassLoader jpa = PersistenceProvider.class.getClassLoader();
    private final ClassLoader core = Session.class.getClassLoader();

    BareLoader(ClassLoader bundle) {
        super("bare", bundle);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return jpa.loadClass(name);
        } catch (ClassNotFoundException notThere) {
            return core.loadClass(name);
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        URL found = jpa.getResource(name);
        return found == null ? core.getResource(name) : found;
    }
}
