package org.khet.portal.testkit.fake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.happening.Happenings.Subscription;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/** Switches in memory; checks the permissions like the real ones. */
public final class FakeSwitches implements ModuleSwitches {
    private static final Set<String> ALWAYS = Set.of("core", "admin");
    private final Map<OfficeId, Set<ModuleId>> on = new HashMap<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    /** Switches without asking who. */
    public FakeSwitches turn(OfficeId office, String module, boolean turnOn) {
        Set<ModuleId> modules = on.computeIfAbsent(office, id -> new HashSet<>());
        ModuleId id = new ModuleId(module);
        boolean changed = turnOn ? modules.add(id) : modules.remove(id);
        if (changed) {
            followers.forEach(Runnable::run);
        }
        return this;
    }

    @Override
    public boolean isOn(OfficeId office, ModuleId module) {
        return ALWAYS.contains(module.value()) || on(office).contains(module);
    }

    @Override
    public void set(Caller caller, ModuleId module, boolean turnOn) {
        caller.require(SWITCH);
        turn(caller.office(), module.value(), turnOn);
    }

    @Override
    public void set(RuntimeCaller caller, OfficeId office, ModuleId module, boolean turnOn) {
        caller.require(RuntimeCaller.INSTALL_MODULE);
        turn(office, module.value(), turnOn);
    }

    @Override
    public Set<ModuleId> on(OfficeId office) {
        return Set.copyOf(on.getOrDefault(office, Set.of()));
    }

    @Override
    public Subscription follow(Runnable changed) {
        followers.add(changed);
        return () -> followers.remove(changed);
    }
}
