package org.khet.finance.internal.keeping;

import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.repair.RepairRequests;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.SchoolYears;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

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
            @Reference People people,
            @Reference SchoolYears years) {
        rules = new OfficeRules(settings, workingDays, acting, people, years);
    }

    /** Somebody repairs assets. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(RepairRequests one) {
        rules.repairs().come(one);
    }

    /** And does not any more. */
    public void go(RepairRequests one) {
        rules.repairs().go(one);
    }

    /** Somebody keeps the register of laws. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "lawsGo")
    public void lawsCome(Laws one) {
        rules.laws().come(one);
    }

    /** And does not any more. */
    public void lawsGo(Laws one) {
        rules.laws().go(one);
    }

    /** Kinds of other modules are known. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "kindsGo")
    public void kindsCome(RecordCatalogue one) {
        rules.kinds().come(one);
    }

    /** And are not any more. */
    public void kindsGo(RecordCatalogue one) {
        rules.kinds().go(one);
    }

    /** The rules. */
    public OfficeRules rules() {
        return rules;
    }
}
