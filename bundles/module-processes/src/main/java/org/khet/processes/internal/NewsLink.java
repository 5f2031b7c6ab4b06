package org.khet.processes.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.news.NewsDrafts;
import org.khet.portal.api.office.OfficeId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The news of the office, where their module is there and on. Source: core CORE-107. */
@Component(service = NewsLink.class)
public final class NewsLink {
    private final ModuleSwitches switches;
    private volatile @Nullable NewsDrafts desk;

    /** For the component runtime. */
    @Activate
    public NewsLink(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /** The module of news came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(NewsDrafts one) {
        desk = one;
    }

    /** And went. */
    public void go(NewsDrafts one) {
        if (one.equals(desk)) {
            desk = null;
        }
    }

    /** The desk of an office. */
    public Optional<NewsDrafts> of(OfficeId office) {
        NewsDrafts there = desk;
        return there == null || !switches.isOn(office, there.module()) ? Optional.empty() : Optional.of(there);
    }
}
