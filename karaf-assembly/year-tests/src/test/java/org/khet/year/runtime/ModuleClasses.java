package org.khet.year.runtime;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** Classes and files of one module, its own before those of the class path; files of the demonstration are its own only. */
final class ModuleClasses extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    ModuleClasses(File jar) throws IOException {
        super(new URL[] {jar.toURI().toURL()}, ModuleClasses.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            @Nullable Class<?> known = findLoadedClass(name);
            if (known == null && findResource(name.replace('.', '/') + ".class") != null) {
                known = findClass(name);
            }
            return known == null ? super.loadClass(name, resolve) : known;
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null && !name.startsWith("demo/") ? super.getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        Enumeration<URL> own = findResources(name);
        return own.hasMoreElements() ? own : super.getResources(name);
    }
}
