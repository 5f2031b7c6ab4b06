package org.khet.ict.internal.equipment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.setting.ServiceUnit;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.property.PropertyMatters;
import org.khet.portal.api.property.PropertyMatters.Item;
import org.khet.portal.api.property.PropertyMatters.Source;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Those who keep assets and buy for the office, as they come and go; while nobody does, nothing is asked and numbers are typed. Safe for
 * concurrent use. Source: ict G.2, ICT-12, ICT-17.
 */
@Component(service = PropertyGateway.class)
public final class PropertyGateway {
    private final ServiceUnit desk;
    private volatile @Nullable PropertyMatters known;

    /** For the component runtime. */
    @Activate
    public PropertyGateway(@Reference ServiceUnit desk) {
        this.desk = desk;
    }

    /** Somebody keeps assets and buys now. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(PropertyMatters one) {
        known = one;
    }

    /** And does not any more. */
    public void go(PropertyMatters one) {
        if (one.equals(known)) {
            known = null;
        }
    }

    /**
     * Proposes a disposal in the running transaction.
     *
     * @param token  names what is disposed of
     * @param origin what people know it by
     * @return its number there; empty where nobody keeps assets
     */
    Optional<String> proposeDisposal(
            Caller caller, String token, String origin, String thing, String propertyNo, String opinion) {
        return source(caller, token, origin).flatMap(source -> {
            PropertyMatters to = known;
            Answer<String> answer =
                    to == null ? new Answer.Off<>() : to.proposeDisposal(caller, source, thing, propertyNo, opinion);
            return answer.known();
        });
    }

    /** Asks for a purchase in the running transaction; its number there, empty where nobody buys. */
    public Optional<String> askPurchase(Caller caller, String token, String origin, String need, Item item) {
        return source(caller, token, origin).flatMap(source -> {
            PropertyMatters to = known;
            Answer<String> answer =
                    to == null ? new Answer.Off<>() : to.askPurchase(caller, source, need, List.of(item));
            return answer.known();
        });
    }

    /** Takes back what was asked, in the running transaction; nothing where nobody keeps assets or buys. */
    public void takeBack(Caller caller, String token, String why) {
        PropertyMatters from = known;
        if (from != null) {
            from.takeBack(caller, token, why);
        }
    }

    private Optional<Source> source(Caller caller, String token, String origin) {
        return desk.unit(caller.office()).map(unit -> new Source(token, unit, origin));
    }
}
