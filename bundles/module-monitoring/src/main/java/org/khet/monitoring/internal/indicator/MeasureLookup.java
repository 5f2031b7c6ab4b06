package org.khet.monitoring.internal.indicator;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.plan.MeasureSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Figures that other modules measure by themselves, as they come and go. Source: monitoring MON-61. */
@Component(service = MeasureLookup.class)
public final class MeasureLookup {
    private final List<MeasureSource> known = new CopyOnWriteArrayList<>();

    /** One came. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(MeasureSource one) {
        known.add(one);
    }

    /** And went. */
    public void go(MeasureSource one) {
        known.remove(one);
    }

    Optional<MeasureSource> of(String code) {
        return known.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
