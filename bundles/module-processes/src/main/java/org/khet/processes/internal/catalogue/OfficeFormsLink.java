package org.khet.processes.internal.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.ask.OfficeForms;
import org.khet.portal.api.ask.OfficeForms.OfficeForm;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.OfferedValue;
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

    private Optional<OfficeForms> on(OfficeId office) {
        return Optional.ofNullable(forms).filter(one -> switches.isOn(office, one.module()));
    }

    /** The form with this name for ever, if the caller may fill it now. */
    public Optional<OfficeForm> find(Caller caller, String designKey) {
        return designKey.isEmpty()
                ? Optional.empty()
                : on(caller.office()).flatMap(there -> there.find(caller, designKey));
    }

    /** Forms that are in force; none while their module is off. */
    List<OfferedValue> offers(OfficeId office) {
        return on(office).stream()
                .flatMap(there -> there.all(office).stream())
                .map(form -> new OfferedValue(form.key(), form.name()))
                .toList();
    }

    /** Whether a step names a form that is not in force; never while their module is off. */
    boolean isGone(OfficeId office, String designKey) {
        return !designKey.isEmpty()
                && on(office)
                        .filter(there -> there.all(office).stream()
                                .noneMatch(form -> form.key().equals(designKey)))
                        .isPresent();
    }
}
