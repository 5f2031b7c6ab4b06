package org.khet.portal.persistence.internal.unit;

import java.net.URL;
import java.util.List;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/** Loads entities from the module, EclipseLink's inner classes from EclipseLink. One per opened unit. */
final class UnitLoader extends ClassLoader {
    private final List<ClassLoader> provider = List.of(
            PersistenceProvider.class.getClassLoader(),
            Session.class.getClassLoader(),
            UnitLoader.class.getClassLoader());

    UnitLoader(ClassLoader module) {
        super("unit", module);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ClassNotFoundException missing = new ClassNotFoundException(name);
        for (ClassLoader loader : provider) {
            try {
                return loader.loadClass(name);
            } catch (ClassNotFoundException e) {
                missing.addSuppressed(e);
            }
        }
        throw missing;
    }

    @Override
    protected @Nullable URL findResource(String name) {
        for (ClassLoader loader : provider) {
            URL found = loader.getResource(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
