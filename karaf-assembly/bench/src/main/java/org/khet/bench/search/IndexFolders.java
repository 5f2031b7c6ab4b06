package org.khet.bench.search;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.khet.portal.core.internal.search.SearchFolder;
import org.osgi.framework.BundleContext;

/** Says to the core where the index of the search lies. Stateless. */
public final class IndexFolders {
    private IndexFolders() {}

    /** The index in this folder. */
    public static SearchFolder at(Path folder) {
        return new SearchFolder((BundleContext) Proxy.newProxyInstance(
                IndexFolders.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (self, method, arguments) ->
                        method.getName().equals("getProperty") && "khet.search".equals(arguments[0])
                                ? folder.toString()
                                : null));
    }
}
