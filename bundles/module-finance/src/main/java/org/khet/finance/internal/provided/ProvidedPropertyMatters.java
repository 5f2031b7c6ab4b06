package org.khet.finance.internal.provided;

import java.util.List;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.property.ArrivedMatters;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.property.PropertyMatters;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What groups ask of those who keep assets and buy, while this module is there. Source: ict G.1. */
@Component(service = PropertyMatters.class)
public final class ProvidedPropertyMatters implements PropertyMatters {
    private final PropertyMatters arrived;

    /** For the component runtime. */
    @Activate
    public ProvidedPropertyMatters(@Reference FinanceModule module, @Reference ModuleSwitches switches) {
        arrived = new ArrivedMatters(module.all().property().matters, switches);
    }

    @Override
    public Answer<String> proposeDisposal(
            Caller caller, Source source, String thing, String propertyNo, String opinion) {
        return arrived.proposeDisposal(caller, source, thing, propertyNo, opinion);
    }

    @Override
    public Answer<String> askPurchase(Caller caller, Source source, String need, List<Item> items) {
        return arrived.askPurchase(caller, source, need, items);
    }

    @Override
    public void takeBack(Caller caller, String token, String why) {
        arrived.takeBack(caller, token, why);
    }
}
