package org.khet.policyplan.internal.contract;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.osgi.service.component.ComponentServiceObjects;

/**
 * The registers of this module, looked for when they are first asked: a module that answers Policy and Plan asks it as well, and who waits
 * for both at its start waits for itself. Safe for concurrent use.
 */
final class InstalledRegisters implements Supplier<PolicyplanRegisters> {
    private final ComponentServiceObjects<PolicyplanModule> module;
    private volatile @Nullable PolicyplanRegisters found;

    InstalledRegisters(ComponentServiceObjects<PolicyplanModule> module) {
        this.module = module;
    }

    @Override
    public PolicyplanRegisters get() {
        PolicyplanRegisters known = found;
        if (known == null) {
            known = module.getService().registers();
            found = known;
        }
        return known;
    }
}
