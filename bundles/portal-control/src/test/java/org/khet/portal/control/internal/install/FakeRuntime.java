package org.khet.portal.control.internal.install;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.admin.module.ModuleInstaller.State;
import org.khet.portal.control.internal.jar.JarSet;
import org.khet.portal.control.internal.jar.ModuleJar;
import org.khet.portal.control.internal.jar.ModuleLibrary;
import org.khet.portal.control.internal.runtime.ModuleRuntime;

/** A framework whose store outlives the portal: what was put in stays after a death, half replaced or not. */
final class FakeRuntime implements ModuleRuntime {
    /** Points of {@link #put} at which the machine may die. */
    enum Moment {
        BEFORE,
        HALF,
        AFTER
    }

    /** The machine is gone; no handler of the portal sees this. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    final Map<String, String> broken = new HashMap<>();
    final Map<String, String> aside = new HashMap<>();
    final Map<String, String> sick = new HashMap<>();
    final Map<String, String> hindered = new HashMap<>();
    final Set<String> own = new HashSet<>();
    final Map<String, List<String>> clashing = new HashMap<>();
    final Map<String, List<String>> missing = new HashMap<>();
    final Set<String> contracting = new HashSet<>();
    private final Map<String, Present> store = new HashMap<>();
    private final Set<String> running = new HashSet<>();
    final Set<String> halted = new HashSet<>();
    private final Set<String> contracted = new HashSet<>();
    private Optional<Moment> dies = Optional.empty();

    void dieAt(Moment moment) {
        dies = Optional.of(moment);
    }

    /** The machine starts again: what starts by itself runs. */
    void restart() {
        dies = Optional.empty();
        running.clear();
        store.values().stream().filter(Present::starts).forEach(one -> running.add(one.id()));
    }

    /** Comes with the archive, not through the installer. */
    void bringByFeature(String id, String version) {
        store.put(id, new Present(id, version, "", false, true));
        running.add(id);
    }

    String jar(String id) {
        Present present = store.get(id);
        return present == null ? "" : present.sha256();
    }

    private void perhapsDie(Moment moment) {
        if (dies.filter(moment::equals).isPresent()) {
            throw new Death();
        }
    }

    @Override
    public List<Present> present() {
        return List.copyOf(store.values());
    }

    @Override
    public InputStream source(String id) {
        return new ByteArrayInputStream(new byte[] {1, 2, 3});
    }

    @Override
    public String put(String id, JarSet jars) {
        String sha256 = jars.sha256();
        perhapsDie(Moment.BEFORE);
        store.put(id, new Present(id, version(sha256), "", true, false));
        running.remove(id);
        perhapsDie(Moment.HALF);
        store.put(id, new Present(id, version(sha256), sha256, false, false));
        if (contracted.contains(id) && !contracting.contains(sha256)) {
            return "the tables are newer than this version";
        }
        if (contracting.contains(sha256)) {
            contracted.add(id);
        }
        String reason = broken.getOrDefault(sha256, "");
        if (reason.isEmpty()) {
            running.add(id);
        }
        perhapsDie(Moment.AFTER);
        return reason;
    }

    private static String version(String sha256) {
        return sha256.replaceFirst("sha-", "");
    }

    @Override
    public void halt(String id) {
        halted.add(jar(id));
    }

    @Override
    public void keep(String id) {
        store.computeIfPresent(id, (same, one) -> new Present(id, one.version(), one.sha256(), one.half(), true));
    }

    @Override
    public String take(String id) {
        store.remove(id);
        running.remove(id);
        return "";
    }

    /** Its bundle is gone from this node, e.g. the cache was emptied. */
    void lose(String id) {
        take(id);
    }

    @Override
    public State state(String id) {
        if (hindered.containsKey(id)) {
            return State.WAITING;
        }
        return running.contains(id) ? State.ACTIVE : State.FAILED;
    }

    @Override
    public Map<String, String> leftAside() {
        return aside;
    }

    @Override
    public Optional<String> hindrance(String id) {
        return Optional.ofNullable(hindered.get(id));
    }

    @Override
    public Optional<String> sickness(String id) {
        return Optional.ofNullable(sick.get(jar(id)));
    }

    @Override
    public List<String> clashes(ModuleJar jar) {
        return List.of();
    }

    @Override
    public List<String> missing(ModuleJar jar, JarSet jars) {
        return missing.getOrDefault(jar.id(), List.of());
    }

    @Override
    public boolean hasOwn(ModuleLibrary library) {
        return own.contains(library.name());
    }

    @Override
    public List<String> clashes(ModuleLibrary library) {
        return clashing.getOrDefault(library.name(), List.of());
    }
}
