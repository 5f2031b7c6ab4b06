package org.khet.portal.persistence.internal.source;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;

/** Where this portal keeps its data. Stateless. */
public final class DataFolder {
    private DataFolder() {}

    /** Karaf's data folder, {@code data} in the working folder without Karaf. */
    public static Path of(BundleContext context) {
        String data = context.getProperty("karaf.data");
        return Path.of(data == null ? "data" : data);
    }
}
