package org.khet.finance.internal.keeping;

import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.person.People;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the rules of offices from the portal. */
@Component(service = OfficeRulesProvider.class)
public final class OfficeRulesProvider {
    private final OfficeRules rules;

    /** For the component runtime. */
    @Activate
    public OfficeRulesProvider(
            @Reference Settings settings,
            @Reference WorkingDays workingDays,
            @Reference Acting acting,
            @Reference People people) {
        rules = new OfficeRules(settings, workingDays, acting, people);
    }

    /** The rules. */
    public OfficeRules rules() {
        return rules;
    }
}
