package org.khet.policyplan.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The registers of this module for its answers to others. The answers do not wait for the module itself: a module that answers Policy and Plan
 * asks it as well, and who waits for both at its start waits for itself. Safe for concurrent use.
 */
@Component(service = InstalledRegisters.class)
public final class InstalledRegisters implements Supplier<PolicyplanRegisters> {
    private final AtomicReference<Optional<PolicyplanRegisters>> registers = new AtomicReference<>(Optional.empty());

    /** For the component runtime. */
    @Activate
    public InstalledRegisters() {}

    /** @throws IllegalStateException while the module is starting */
    @Override
    public PolicyplanRegisters get() {
        return registers.get().orElseThrow(() -> new IllegalStateException("Policy and Plan is starting"));
    }

    void set(PolicyplanRegisters fresh) {
        registers.set(Optional.of(fresh));
    }
}
