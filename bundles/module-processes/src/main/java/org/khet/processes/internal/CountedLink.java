package org.khet.processes.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.report.CountedRegisters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Registers that other modules keep by hand and let reports count, while they are there. Source: core CORE-106. */
@Component(service = CountedLink.class)
public final class CountedLink {
    private final ModuleSwitches switches;
    private final List<CountedRegisters> known = new CopyOnWriteArrayList<>();

    /** For the component runtime. */
    @Activate
    public CountedLink(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /** A module came. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(CountedRegisters one) {
        known.add(one);
    }

    /** And went. */
    public void go(CountedRegisters one) {
        known.remove(one);
    }

    /** Those of modules that are on in the office. */
    public List<CountedRegisters> of(OfficeId office) {
        return known.stream().filter(one -> switches.isOn(office, one.module())).toList();
    }
}
