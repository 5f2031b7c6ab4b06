package org.khet.portal.control.internal.jar;

import java.nio.file.Path;
import org.khet.portal.api.operation.BackedUpFolder;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The jars of modules: {@code khet.modules}, which nodes that share a database share too, else {@code modules} in the home.
 * They go into a backup beside the rows that name them.
 */
@Component(service = BackedUpFolder.class)
public final class ModulesFolder implements BackedUpFolder {
    private final Path path;

    /** @param context knows the home */
    @Activate
    public ModulesFolder(BundleContext context) {
        this.path = of(context);
    }

    /** As told by the properties of this runtime. */
    public static Path of(BundleContext context) {
        String own = context.getProperty("khet.modules");
        if (own != null) {
            return Path.of(own).toAbsolutePath();
        }
        String home = context.getProperty("khet.home");
        return Path.of(home == null ? context.getProperty("karaf.base") : home, "modules")
                .toAbsolutePath();
    }

    @Override
    public String usual() {
        return "modules";
    }

    @Override
    public Path path() {
        return path;
    }
}
