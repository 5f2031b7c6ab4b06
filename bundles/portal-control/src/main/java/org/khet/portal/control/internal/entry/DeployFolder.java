package org.khet.portal.control.internal.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.khet.portal.api.security.Callers;
import org.khet.portal.control.internal.install.FolderInstaller;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The folder {@code deploy} of the home, looked at five times a second; see {@link DeployFolderWatcher}. */
@Component(service = DeployFolder.class, immediate = true)
public final class DeployFolder {
    private static final long MILLIS = 200;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-deploy").factory());
    private final ScheduledFuture<?> looking;

    /** Begins to look. */
    @Activate
    public DeployFolder(
            BundleContext context,
            @Reference FolderInstaller installer,
            @Reference Callers callers,
            @Reference Clock clock) {
        String home = context.getProperty("khet.home");
        Path folder = Path.of(home == null ? context.getProperty("karaf.base") : home, "deploy");
        DeployFolderWatcher watch = new DeployFolderWatcher(new DeployedFiles(folder), installer, callers, clock);
        this.looking = thread.scheduleWithFixedDelay(watch::look, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void stop() {
        looking.cancel(true);
        thread.shutdownNow();
    }
}
