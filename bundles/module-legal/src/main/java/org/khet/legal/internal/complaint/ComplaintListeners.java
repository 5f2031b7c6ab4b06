package org.khet.legal.internal.complaint;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.complaint.ComplaintCases.ComplaintStatus;
import org.khet.portal.api.complaint.ComplaintListener;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Those who handed complaints over, as they come and go. Safe for concurrent use. Source: other-groups G. */
@Component(service = ComplaintListeners.class)
public final class ComplaintListeners {
    private final List<ComplaintListener> all = new CopyOnWriteArrayList<>();

    /** Somebody who hands complaints over is there. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            service = ComplaintListener.class,
            unbind = "go")
    public void come(ComplaintListener listener) {
        all.add(listener);
    }

    /** It goes. */
    public void go(ComplaintListener listener) {
        all.remove(listener);
    }

    void tell(Caller caller, String key, ComplaintStatus standing) {
        all.forEach(one -> one.stands(caller, key, standing));
    }
}
