package org.khet.portal.shell.internal.app;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Parts without which this node must not get people: the database, each module that is wanted. Safe for concurrent use. */
@Component(service = VitalChecks.class)
public final class VitalChecks {
    private final List<HealthCheck> checks = new CopyOnWriteArrayList<>();

    /** Without any yet. */
    @Activate
    public VitalChecks() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addCheck(HealthCheck check) {
        checks.add(check);
    }

    void removeCheck(HealthCheck check) {
        checks.remove(check);
    }

    /** Whether all of them work. */
    boolean areWell() {
        return checks.stream()
                .noneMatch(check -> check.isVital() && check.trouble().isPresent());
    }
}
