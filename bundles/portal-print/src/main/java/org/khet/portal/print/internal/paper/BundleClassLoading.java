package org.khet.portal.print.internal.paper;

import java.util.function.Supplier;

/** Runs the libraries with this bundle's class loader: they look for fonts and tables through the thread's. */
final class BundleClassLoading {
    private BundleClassLoading() {}

    static <T> T call(Supplier<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(BundleClassLoading.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
