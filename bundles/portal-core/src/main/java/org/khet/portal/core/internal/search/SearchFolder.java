package org.khet.portal.core.internal.search;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where this node's index lies: {@code khet.search}, else {@code search} in Karaf's data folder. It may be deleted. */
@Component(service = SearchFolder.class)
public final class SearchFolder {
    private final Path path;

    /** @param context knows the folders of this runtime */
    @Activate
    public SearchFolder(BundleContext context) {
        this(choose(context));
    }

    /** @param path the folder, made when needed */
    SearchFolder(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    private static Path choose(BundleContext context) {
        String own = context.getProperty("khet.search");
        if (own != null) {
            return Path.of(own).toAbsolutePath();
        }
        String data = context.getProperty("karaf.data");
        String base = data != null ? data : context.getProperty("khet.home");
        return Path.of(base != null ? base : "", "search").toAbsolutePath();
    }
}
