package org.khet.policyplan.internal.contract;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The registers of this module, looked for when they are first asked: a module that answers Policy and Plan asks it as well, and who waits
 * for both at its start waits for itself. Safe for concurrent use.
 */
final class InstalledRegisters implements Supplier<PolicyplanRegisters> {
    private final BundleContext context;
    private final ServiceReference<PolicyplanModule> module;
    private volatile @Nullable PolicyplanRegisters found;

    InstalledRegisters(BundleContext context, ServiceReference<PolicyplanModule> module) {
        this.context = context;
        this.module = module;
    }

    /** @throws IllegalStateException when the module has gone, as with anything that asks a module under way */
    @Override
    public PolicyplanRegisters get() {
        PolicyplanRegisters known = found;
        if (known == null) {
            PolicyplanModule service = context.getService(module);
            if (service == null) {
                throw new IllegalStateException("Policy and Plan has gone");
            }
            known = service.registers();
            found = known;
        }
        return known;
    }
}
