package org.khet.portal.core.internal.file;

import java.nio.file.Path;
import org.khet.portal.api.operation.KeptFolder;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where contents lie: {@code khet.files}, else {@code files} in the portal's data folder. */
@Component(service = {FileStoreFolder.class, KeptFolder.class})
public final class FileStoreFolder implements KeptFolder {
    private final Path path;

    /** @param context knows the folders of this runtime */
    @Activate
    public FileStoreFolder(BundleContext context) {
        this(choose(context));
    }

    /** @param path the folder, made when needed */
    FileStoreFolder(Path path) {
        this.path = path;
    }

    @Override
    public String usual() {
        return "data/files";
    }

    @Override
    public Path path() {
        return path;
    }

    private static Path choose(BundleContext context) {
        String own = context.getProperty("khet.files");
        if (own != null) {
            return Path.of(own).toAbsolutePath();
        }
        String data = context.getProperty("karaf.data");
        String base = data != null ? data : context.getProperty("khet.home");
        return Path.of(base != null ? base : "", "files").toAbsolutePath();
    }
}
