package org.khet.processes.internal.catalogue;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What other modules have that a step may name. Safe for concurrent use. Source: kinds-processes.md §1, §3. */
@Component(service = StepOffers.class)
public final class StepOffers {
    /** Actions of registers. */
    public final StepActions actions;
    /** Chains of decisions. */
    public final StepChains chains;
    /** Forms of the office. */
    public final OfficeFormsLink forms;

    /** For the component runtime. */
    @Activate
    public StepOffers(@Reference StepActions actions, @Reference StepChains chains, @Reference OfficeFormsLink forms) {
        this.actions = actions;
        this.chains = chains;
        this.forms = forms;
    }
}
