package org.khet.portal.control.internal.entry;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Callers;
import org.khet.portal.control.internal.entry.DeployedFiles.Found;
import org.khet.portal.control.internal.install.FolderInstaller;
import org.khet.portal.control.internal.text.ControlMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A jar or kar laid into the deploy folder is installed, a newer one updates, taking it away removes the module. It goes
 * through the same checks as every other door. A file is taken when it has rested for one look; one that is not whole is
 * tried again for some seconds; what is refused is said in {@code <name>.refused.txt} beside it. Whatever else lies there is
 * named in the log, once, and keeps nothing from going on. Used by one thread.
 */
final class DeployFolderWatcher {
    private static final Logger LOG = LoggerFactory.getLogger(DeployFolderWatcher.class);
    private static final int YOUNG_SECONDS = 10;
    private static final String FOLDER = "";
    private final DeployedFiles files;
    private final FolderInstaller installer;
    private final Callers callers;
    private final Clock clock;
    private final Map<String, Found> seen = new LinkedHashMap<>();
    private final Set<Found> done = new HashSet<>();
    private final Map<String, String> said = new HashMap<>();

    DeployFolderWatcher(DeployedFiles files, FolderInstaller installer, Callers callers, Clock clock) {
        this.files = files;
        this.installer = installer;
        this.callers = callers;
        this.clock = clock;
    }

    /** One look. */
    void look() {
        try {
            List<Found> now = files.list();
            said.remove(FOLDER);
            now.forEach(this::meet);
            Map<String, Found> gone = new LinkedHashMap<>(seen);
            now.forEach(found -> gone.remove(found.name()));
            gone.values().removeIf(this::remove);
            seen.clear();
            seen.putAll(gone);
            now.forEach(found -> seen.put(found.name(), found));
            done.retainAll(seen.values());
        } catch (IOException | RuntimeException failure) {
            once(FOLDER, "the deploy folder cannot be read now: " + failure);
        }
    }

    private void meet(Found found) {
        boolean rested = found.equals(seen.get(found.name()));
        if (!rested) {
            said.remove(found.name());
        } else if (done.add(found)) {
            try {
                take(found);
            } catch (OutOfService away) {
                done.remove(found);
                once(found.name(), found.name() + " is tried again: " + away.getMessage());
            } catch (IOException | RuntimeException failure) {
                LOG.error("{} is left alone until somebody changes it", found.name(), failure);
            }
        }
    }

    private void take(Found found) throws IOException {
        switch (found.kind()) {
            case MODULE -> install(found);
            case UNREADABLE -> refuse(found.name(), unreadable(found));
            case FOLDER -> LOG.warn(both(Problem.of("", "control.deploy.folder", found.name())));
            case FOREIGN -> LOG.warn(both(Problem.of("", "control.deploy.foreign", found.name())));
        }
    }

    private static Problem unreadable(Found found) {
        return Problem.of("", "control.deploy.unreadable", found.name());
    }

    private void install(Found found) throws IOException {
        String name = found.name();
        files.forgive(name);
        Optional<InputStream> opened = open(name);
        if (opened.isEmpty()) {
            refuse(name, unreadable(found));
            return;
        }
        try (InputStream jar = opened.get()) {
            bringIn(name, jar);
        } catch (Rejected rejected) {
            Problem reason = rejected.problems().getFirst();
            if (mayStillCome(reason, found)) {
                once(name, name + " is tried again in a moment: " + reason.key());
                done.remove(found);
            } else {
                refuse(name, reason);
            }
        }
    }

    private Optional<InputStream> open(String name) {
        try {
            return Optional.of(files.open(name));
        } catch (IOException unreadable) {
            LOG.debug("{} cannot be opened", name, unreadable);
            return Optional.empty();
        }
    }

    private void bringIn(String name, InputStream jar) throws IOException {
        var portal = callers.runtimeSystem();
        ModuleInspection offer = installer.look(portal, name, jar);
        if (!offer.installed().isEmpty() && installer.knew(offer)) {
            LOG.info("{} ran here before and is left as it is; {} {} runs", name, offer.id(), offer.installed());
            return;
        }
        ModuleChange change = installer.letIn(portal, ChangeChannel.FOLDER, offer.sha256(), false, name);
        if (!change.isRunning() && change.result() != ModuleChange.Result.DONE) {
            refuse(name, change.reason());
        }
    }

    /** A copy may pause; another change may run. */
    private boolean mayStillCome(Problem reason, Found found) {
        boolean young = clock.millis() - found.modified() < TimeUnit.SECONDS.toMillis(YOUNG_SECONDS);
        return isBusy(reason) || (reason.key().equals("control.install.broken") && young);
    }

    private static boolean isBusy(Problem reason) {
        return reason.key().equals("control.install.busy");
    }

    /** Removes what came from a file that is gone; false when it has to be tried again. */
    private boolean remove(Found gone) {
        said.remove(gone.name());
        try {
            Optional<ModuleId> module = installer.deployedFrom(gone.name());
            if (module.isPresent()) {
                installer.remove(callers.runtimeSystem(), ChangeChannel.FOLDER, module.get());
            }
            return true;
        } catch (NoLongerThere removed) {
            LOG.debug("what came from {} was removed another way", gone.name(), removed);
            return true;
        } catch (Rejected rejected) {
            Problem reason = rejected.problems().getFirst();
            if (!isBusy(reason)) {
                LOG.error("what came from {} stays: {}", gone.name(), both(reason));
            }
            return !isBusy(reason);
        } catch (OutOfService away) {
            once(FOLDER, "what came from " + gone.name() + " is removed later: " + away.getMessage());
            return false;
        }
    }

    private void refuse(String name, Problem reason) throws IOException {
        String words = both(reason);
        LOG.error("{} is not installed: {}", name, words);
        files.refuse(name, words);
    }

    private static String both(Problem reason) {
        return in(TextCatalog.THAI, reason) + System.lineSeparator() + in(Locale.ENGLISH, reason);
    }

    private static String in(Locale language, Problem reason) {
        return ControlMessages.CATALOG
                .in(language)
                .get(reason.key(), reason.args().toArray());
    }

    /** Says it unless it was the last that was said of this file. */
    private void once(String name, String words) {
        if (!words.equals(said.put(name, words))) {
            LOG.warn(words);
        }
    }
}
