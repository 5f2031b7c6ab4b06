package org.khet.processes.internal.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Which of these names no form that is in force has; none while their module is off. Asks for the forms once. */
    Set<String> gone(OfficeId office, Stream<String> designKeys) {
        Set<String> named = designKeys.filter(key -> !key.isEmpty()).collect(Collectors.toCollection(HashSet::new));
        if (!named.isEmpty()) {
            on(office)
                    .ifPresentOrElse(
                            there -> there.all(office).forEach(form -> named.remove(form.key())), named::clear);
        }
        return named;
    }
}
