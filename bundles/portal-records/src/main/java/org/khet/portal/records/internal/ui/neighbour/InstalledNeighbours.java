package org.khet.portal.records.internal.ui.neighbour;

import java.util.List;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.ui.RecordOffers;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The neighbours that are installed. They are taken into use only when a record is shown, since they stand on registers, and these on
 * the screens: taken earlier they would be missing after some starts. Safe for concurrent use.
 */
@Component(service = Neighbours.class)
public final class InstalledNeighbours implements Neighbours {
    private final LateServices<RecordOffers> offers;
    private final LateServices<MadeFor> receivers;

    /** With the register of services. */
    @Activate
    public InstalledNeighbours(BundleContext context) {
        offers = new LateServices<>(context);
        receivers = new LateServices<>(context);
    }

    /** Somebody offers something for records. */
    @Reference(
            service = RecordOffers.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "endOffers")
    public void bringOffers(ServiceReference<RecordOffers> one) {
        offers.come(one);
    }

    /** No longer. */
    public void endOffers(ServiceReference<RecordOffers> one) {
        offers.go(one);
    }

    /** Records are made for somebody. */
    @Reference(
            service = MadeFor.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "endReceiver")
    public void bringReceiver(ServiceReference<MadeFor> one) {
        receivers.come(one);
    }

    /** No longer. */
    public void endReceiver(ServiceReference<MadeFor> one) {
        receivers.go(one);
    }

    @Override
    public List<RecordOffers> offers() {
        return offers.all();
    }

    @Override
    public List<MadeFor> receivers() {
        return receivers.all();
    }
}
