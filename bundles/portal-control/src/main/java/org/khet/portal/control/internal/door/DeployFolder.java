package org.khet.portal.control.internal.door;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.Door;
import org.khet.portal.api.module.ModuleChange;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleOffer;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Callers;
import org.khet.portal.control.internal.install.FrameworkInstaller;
import org.khet.portal.control.internal.word.ControlWords;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder {@code deploy} of the home: a jar or kar laid into it is installed, a newer one updates, taking it away removes
 * the module. It goes through the same checks as every other door. A file is taken when it has rested for one look; one that
 * is not whole is tried again for some seconds; what is refused is said in {@code <name>.refused.txt} beside it.
 */
@Component(service = DeployFolder.class, immediate = true)
public final class DeployFolder {
    private static final Logger LOG = LoggerFactory.getLogger(DeployFolder.class);
    private static final long MILLIS = 500;
    private static final int YOUNG_SECONDS = 10;
    private static final String REFUSED = ".refused.txt";
    private final Path folder;
    private final FrameworkInstaller installer;
    private final Callers callers;
    private final Clock clock;
    private final Map<String, Print> seen = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-deploy").factory());
    private final ScheduledFuture<?> looking;

    /** Size and time by which a file is known again. */
    private record Print(long size, long modified) {}

    /** Begins to look. */
    @Activate
    public DeployFolder(
            BundleContext context,
            @Reference FrameworkInstaller installer,
            @Reference Callers callers,
            @Reference Clock clock) {
        this.clock = clock;
        this.installer = installer;
        this.callers = callers;
        String home = context.getProperty("khet.home");
        this.folder = Path.of(home == null ? context.getProperty("karaf.base") : home, "deploy");
        this.looking = thread.scheduleWithFixedDelay(this::look, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    void stop() {
        looking.cancel(true);
        thread.shutdownNow();
    }

    private void look() {
        try {
            Map<String, Print> now = files();
            for (Map.Entry<String, Print> file : now.entrySet()) {
                boolean rested = file.getValue().equals(seen.get(file.getKey()));
                if (rested && done.add(mark(file))) {
                    install(file);
                }
            }
            Set<String> gone = new HashSet<>(seen.keySet());
            gone.removeAll(now.keySet());
            gone.forEach(this::remove);
            seen.clear();
            seen.putAll(now);
        } catch (IOException | RuntimeException failure) {
            LOG.warn("the folder {} cannot be read now: {}", folder, failure.toString());
        }
    }

    private Map<String, Print> files() throws IOException {
        Files.createDirectories(folder);
        Map<String, Print> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file :
                    all.filter(path -> path.toString().matches(".*\\.[jk]ar")).toList()) {
                BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
                if (facts.isRegularFile()) {
                    files.put(
                            String.valueOf(file.getFileName()),
                            new Print(facts.size(), facts.lastModifiedTime().toMillis()));
                }
            }
        }
        return files;
    }

    private void install(Map.Entry<String, Print> file) throws IOException {
        String name = file.getKey();
        Path note = folder.resolve(name + REFUSED);
        Files.deleteIfExists(note);
        try (InputStream jar = Files.newInputStream(folder.resolve(name))) {
            var portal = callers.runtimeSystem();
            ModuleOffer offer = installer.look(portal, name, jar);
            if (!offer.installed().isEmpty() && installer.knew(offer)) {
                LOG.info("{} ran here before and is left as it is; {} {} runs", name, offer.id(), offer.installed());
                return;
            }
            ModuleChange change = installer.letIn(portal, Door.FOLDER, offer.sha256(), false, name);
            if (!change.isRunning() && change.result() != ModuleChange.Result.DONE) {
                say(note, change.reason());
            }
        } catch (Rejected rejected) {
            Problem reason = rejected.problems().getFirst();
            if (mayStillCome(reason, file.getValue())) {
                LOG.info("{} is tried again in a moment: {}", name, reason.key());
                done.remove(mark(file));
            } else {
                say(note, reason);
            }
        } catch (OutOfService away) {
            done.remove(mark(file));
            throw away;
        }
    }

    /** A copy may pause; another change may run. */
    private boolean mayStillCome(Problem reason, Print print) {
        boolean young = clock.millis() - print.modified() < TimeUnit.SECONDS.toMillis(YOUNG_SECONDS);
        return reason.key().equals("control.install.busy") || (reason.key().equals("control.install.broken") && young);
    }

    private void say(Path note, Problem reason) throws IOException {
        String both = ControlWords.CATALOG
                        .in(TextCatalog.THAI)
                        .get(reason.key(), reason.args().toArray())
                + System.lineSeparator()
                + ControlWords.CATALOG
                        .in(Locale.ENGLISH)
                        .get(reason.key(), reason.args().toArray());
        LOG.error("{} is not installed: {}", note.getFileName(), both);
        Files.writeString(note, both + System.lineSeparator());
    }

    private static String mark(Map.Entry<String, Print> file) {
        return file.getKey() + file.getValue();
    }

    private void remove(String name) {
        installer.deployedFrom(name).ifPresent(this::remove);
        done.removeIf(mark -> mark.startsWith(name));
    }

    private void remove(ModuleId id) {
        try {
            installer.remove(callers.runtimeSystem(), Door.FOLDER, id);
        } catch (NoLongerThere removed) {
            LOG.debug("{} was removed another way", id, removed);
        }
    }
}
