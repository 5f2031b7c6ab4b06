package org.khet.portal.core.internal.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says when the disk on which files lie is nearly full, before people find out. Asks the disk each time. */
@Component(service = HealthCheck.class)
public final class DiskSpaceHealthCheck implements HealthCheck {
    private static final long LEAST_MEGABYTES = 64;
    private final Path folder;
    private final long least;

    /** Of the folder where contents lie. */
    @Activate
    public DiskSpaceHealthCheck(@Reference FileStoreFolder folder) {
        this(folder.path(), LEAST_MEGABYTES);
    }

    DiskSpaceHealthCheck(Path folder, long leastMegabytes) {
        this.folder = folder;
        this.least = leastMegabytes;
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Optional<Trouble> trouble() {
        long free = existing().toFile().getUsableSpace() >> 20;
        return free >= least
                ? Optional.empty()
                : Optional.of(new Trouble(new Problem("", "core.health.disk.low", List.of(free)), free + " MB free"));
    }

    /** The folder is made with the first file. */
    private Path existing() {
        Path place = folder;
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }
}
