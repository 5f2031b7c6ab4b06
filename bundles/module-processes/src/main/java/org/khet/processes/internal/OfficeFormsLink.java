package org.khet.processes.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.ask.OfficeForms;
import org.khet.portal.api.ask.OfficeForms.OfficeForm;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The forms of the office, where their module is there and on. */
@Component(service = OfficeFormsLink.class)
public final class OfficeFormsLink {
    private final ModuleSwitches switches;
    private volatile @Nullable OfficeForms forms;

    /** For the component runtime. */
    @Activate
    public OfficeFormsLink(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /** The module of forms came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(OfficeForms one) {
        forms = one;
    }

    /** And went. */
    public void go(OfficeForms one) {
        if (one.equals(forms)) {
            forms = null;
        }
    }

    /** The form with this name for ever, if the caller may fill it now. */
    public Optional<OfficeForm> find(Caller caller, String designKey) {
        OfficeForms there = forms;
        return there == null || designKey.isEmpty() || !switches.isOn(caller.office(), there.module())
                ? Optional.empty()
                : there.find(caller, designKey);
    }
}
