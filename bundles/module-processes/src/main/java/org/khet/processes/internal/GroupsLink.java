package org.khet.processes.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.group.AppointedGroup;
import org.khet.portal.api.group.AppointedGroups;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Committees that other modules keep, while they are there. Source: core CORE-147. */
@Component(service = GroupsLink.class)
public final class GroupsLink {
    private final List<AppointedGroups> known = new CopyOnWriteArrayList<>();

    /** A module that keeps committees came. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(AppointedGroups one) {
        known.add(one);
    }

    /** And went. */
    public void go(AppointedGroups one) {
        known.remove(one);
    }

    /** All that they tell the caller. */
    public List<AppointedGroup> of(Caller caller) {
        return known.stream().flatMap(one -> one.of(caller).stream()).toList();
    }
}
