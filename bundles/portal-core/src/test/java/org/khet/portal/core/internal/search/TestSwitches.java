package org.khet.portal.core.internal.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.happening.Happenings.Subscription;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/** Switches in memory. */
final class TestSwitches implements ModuleSwitches {
    private final Map<OfficeId, Set<ModuleId>> on = new HashMap<>();

    void on(OfficeId office, ModuleId module) {
        on.computeIfAbsent(office, key -> new HashSet<>()).add(module);
    }

    void off(OfficeId office, ModuleId module) {
        on(office).remove(module);
    }

    @Override
    public boolean isOn(OfficeId office, ModuleId module) {
        return on(office).contains(module);
    }

    @Override
    public Set<ModuleId> on(OfficeId office) {
        return on.computeIfAbsent(office, key -> new HashSet<>());
    }

    @Override
    public void set(Caller caller, ModuleId module, boolean wanted) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void set(RuntimeCaller caller, OfficeId office, ModuleId module, boolean wanted) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Subscription follow(Runnable changed) {
        return () -> {};
    }
}
