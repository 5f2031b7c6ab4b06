package org.khet.portal.testkit.fake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/** Switches in memory; checks the permissions like the real ones. */
public final class FakeSwitches implements ModuleSwitches {
    private static final Set<String> ALWAYS = Set.of("core", "admin");
    private final Map<OfficeId, Set<ModuleId>> on = new HashMap<>();
    private final Map<OfficeId, Set<ModuleId>> ever = new HashMap<>();
    private final Map<ModuleId, Uses> uses = new HashMap<>();
    private final List<Consumer<Set<OfficeId>>> followers = new CopyOnWriteArrayList<>();

    /** Switches without asking who. */
    public FakeSwitches turn(OfficeId office, String module, boolean turnOn) {
        Set<ModuleId> modules = on.computeIfAbsent(office, id -> new HashSet<>());
        ModuleId id = new ModuleId(module);
        ever.computeIfAbsent(office, none -> new HashSet<>()).add(id);
        boolean changed = turnOn ? modules.add(id) : modules.remove(id);
        if (changed) {
            followers.forEach(follower -> follower.accept(Set.of(office)));
        }
        return this;
    }

    /** Says what a module uses. */
    public FakeSwitches uses(String module, Uses others) {
        uses.put(new ModuleId(module), others);
        return this;
    }

    @Override
    public Uses uses(ModuleId module) {
        return uses.getOrDefault(module, Uses.NONE);
    }

    @Override
    public boolean isOn(OfficeId office, ModuleId module) {
        return ALWAYS.contains(module.value()) || on(office).contains(module);
    }

    @Override
    public void set(Caller caller, ModuleId module, boolean turnOn) {
        caller.require(SWITCH);
        requireOthers(caller.office(), module, turnOn);
        turn(caller.office(), module.value(), turnOn);
    }

    @Override
    public void set(RuntimeCaller caller, OfficeId office, ModuleId module, boolean turnOn) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        requireOthers(office, module, turnOn);
        turn(office, module.value(), turnOn);
    }

    private void requireOthers(OfficeId office, ModuleId module, boolean turnOn) {
        boolean against = turnOn
                ? !on(office).containsAll(uses(module).needs())
                : on(office).stream().anyMatch(other -> uses(other).needs().contains(module));
        if (against) {
            throw Rejected.of(
                    "module", turnOn ? "control.switch.needs" : "control.switch.needed", module.value(), "others");
        }
    }

    @Override
    public Set<ModuleId> on(OfficeId office) {
        return Set.copyOf(on.getOrDefault(office, Set.of()));
    }

    @Override
    public Set<ModuleId> ever(OfficeId office) {
        return Set.copyOf(ever.getOrDefault(office, Set.of()));
    }

    @Override
    public void forget(RuntimeCaller caller, ModuleId module) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        Stream.of(on, ever).forEach(all -> all.values().forEach(modules -> modules.remove(module)));
    }

    @Override
    public Subscription follow(Runnable changed) {
        return followOffices(offices -> changed.run());
    }

    @Override
    public Subscription followOffices(Consumer<Set<OfficeId>> changed) {
        followers.add(changed);
        return () -> followers.remove(changed);
    }
}
