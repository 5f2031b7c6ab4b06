package org.khet.documents.internal.meeting;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.meeting.ResolutionListener;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Whoever takes resolutions now, and when they are told: minutes are stored first, whatever becomes of a resolution. */
@Component(service = ResolutionSender.class)
public final class ResolutionSender {
    private final Transactions transactions;
    private final List<ResolutionListener> listeners = new CopyOnWriteArrayList<>();

    /** For the component runtime. */
    @Activate
    public ResolutionSender(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    /** Comes. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "go")
    public void come(ResolutionListener listener) {
        listeners.add(listener);
    }

    /** Goes. */
    public void go(ResolutionListener listener) {
        listeners.remove(listener);
    }

    /** Once what runs now is stored. */
    void afterwards(Runnable work) {
        transactions.afterCommit(work);
    }

    /** In a transaction of its own. */
    void run(Runnable work) {
        transactions.run(work);
    }

    /** Tells a resolution in the running transaction; whether somebody has its record. */
    boolean tell(Caller caller, ResolutionListener.Resolution resolution) {
        boolean taken = false;
        for (ResolutionListener listener : listeners) {
            taken |= listener.resolved(caller, resolution);
        }
        return taken;
    }
}
