package org.khet.portal.control.internal.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleInstaller.Installed;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.control.internal.jar.JarStore;
import org.khet.portal.control.internal.journal.ChangeRepository;
import org.khet.portal.control.internal.journal.DesiredModule;
import org.khet.portal.control.internal.journal.DesiredModuleRepository;
import org.khet.portal.control.internal.journal.ModuleJournal;
import org.khet.portal.control.internal.journal.PlannedChange;
import org.khet.portal.control.internal.journal.RecordedChange;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.RecordingTrail;

/** One run of a portal over a database and a framework's store that outlive it. */
final class InstallCase {
    static final String OLD = "sha-1.0.0";
    static final String NEW = "sha-2.0.0";
    final RuntimeCaller portal = new FakeCallers().runtimeSystem();
    final RecordingTrail trail = new RecordingTrail();
    final SteppingClock clock = Clocks.at("2026-11-20T12:00");
    final ModuleJournal ledger;
    final ModuleUpdate changeover;
    final UpdateHealthMonitor watch;
    private final DesiredState desired;
    private final ModuleStatusReader standing;
    private final Path folder;

    InstallCase(TestDatabase database, FakeRuntime runtime, Path folder) {
        this(database, runtime, folder, new TestNodes("one"));
    }

    /** One of several nodes over the same database and jars. */
    InstallCase(TestDatabase database, FakeRuntime runtime, Path folder, TestNodes nodes) {
        ledger = new ModuleJournal(
                database.transactions(),
                new DesiredModuleRepository(database.unit()),
                new ChangeRepository(database.unit(), nodes),
                trail,
                clock);
        this.folder = folder;
        JarStore jars = new JarStore(folder);
        jar(folder, OLD);
        jar(folder, NEW);
        changeover = new ModuleUpdate(ledger, runtime, jars);
        watch = new UpdateHealthMonitor(ledger, runtime, changeover);
        desired = new DesiredState(ledger, runtime, jars);
        standing = new ModuleStatusReader(ledger, runtime, jars);
    }

    private static void jar(Path folder, String sha256) {
        try {
            Files.writeString(folder.resolve(sha256 + ".jar"), sha256);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Looks once what the other nodes did. */
    void follow() {
        if (desired.isBehind(Set.of())) {
            desired.follow(portal, Set.of());
        }
    }

    void start() {
        desired.rebuild(portal, Set.of());
    }

    /** The old version runs and has been well for long. */
    void installOld() {
        changeover.settle(portal, bring("", "", OLD, ModuleChange.Kind.INSTALL));
    }

    RecordedChange update() {
        return bring("1.0.0", OLD, NEW, ModuleChange.Kind.UPDATE);
    }

    private RecordedChange bring(String from, String fromSha, String to, ModuleChange.Kind kind) {
        return changeover.bring(
                portal,
                new PlannedChange(
                        "rooms",
                        kind,
                        ChangeChannel.COMMAND,
                        portal.name(),
                        from,
                        fromSha,
                        to.replace("sha-", ""),
                        to,
                        ""),
                null);
    }

    void remove() {
        DesiredModule present = ledger.present("rooms").orElseThrow();
        changeover.remove(
                portal,
                new PlannedChange(
                        "rooms", ModuleChange.Kind.REMOVE, ChangeChannel.PAGE, portal.name(), "1.0.0", OLD, "", "", ""),
                present);
    }

    /** The folder of jars is lost, as on a node whose shared folder is not there. */
    void loseJar(String sha256) {
        try {
            Files.delete(folder.resolve(sha256 + ".jar"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its jar is one that can be read, of the module with the id {@code rooms}. */
    void makeWhole(String sha256) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "org.khet.rooms");
        manifest.getMainAttributes().putValue("Bundle-Version", sha256.replace("sha-", ""));
        manifest.getMainAttributes().putValue("Khet-Module", "id=rooms;prefix=rms");
        try {
            new JarOutputStream(Files.newOutputStream(folder.resolve(sha256 + ".jar")), manifest).close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Map<ModuleId, String> leftAside() {
        return standing.leftAside();
    }

    List<Installed> standing() {
        return standing.all();
    }

    void passMinute() {
        clock.pass(Duration.ofSeconds(61));
    }

    String wanted() {
        return ledger.present("rooms").map(DesiredModule::sha256).orElse("");
    }

    Optional<ModuleChange.Result> last() {
        return ledger.changes().last(1).stream()
                .map(recorded -> recorded.change().result())
                .findFirst();
    }
}
