package org.khet.rounds.internal.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.ask.AskForm;
import org.khet.portal.api.ask.AskRef;
import org.khet.portal.api.ask.AskRequest;
import org.khet.portal.api.ask.Asks;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Forms of the office that a round asks beside its figures, where their module is there and on; where it is not, words and lists come
 * as files. Safe for concurrent use. Source: kinds-processes.md §4 (sheet, design); issue of data rounds.
 */
@Component(service = RoundForms.class)
public final class RoundForms {
    private final ModuleSwitches switches;
    private final Callers callers;
    private volatile @Nullable Asks asks;

    /** For the component runtime. */
    @Activate
    public RoundForms(@Reference ModuleSwitches switches, @Reference Callers callers) {
        this.switches = switches;
        this.callers = callers;
    }

    /** The module of forms came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(Asks one) {
        asks = one;
    }

    /** And went. */
    public void go(Asks one) {
        if (one.equals(asks)) {
            asks = null;
        }
    }

    private Optional<Asks> on(OfficeId office) {
        return Optional.ofNullable(asks).filter(there -> switches.isOn(office, there.module()));
    }

    /** Whether forms can be asked now. */
    public boolean isOn(OfficeId office) {
        return on(office).isPresent();
    }

    /** Forms that can be asked, by name. */
    public List<AskForm> all(OfficeId office) {
        return on(office).map(there -> there.forms(office)).orElse(List.of());
    }

    /** Name of a form; its key where it is not in force any more, or its module is away. */
    public String name(OfficeId office, String key) {
        return all(office).stream()
                .filter(form -> form.key().equals(key))
                .map(AskForm::name)
                .findFirst()
                .orElse(key);
    }

    /** Asks in the running transaction; the right to do so is that of whoever leads the round. Nothing where the module is away. */
    public void ask(OfficeId office, AskRequest request) {
        on(office).ifPresent(there -> there.open(callers.system(office), request));
    }

    /** Asks these schools too, and all that owe until another day. */
    public void extend(OfficeId office, String key, Set<SchoolId> schools, LocalDate closes) {
        on(office).ifPresent(there -> there.extend(callers.system(office), key, schools, closes));
    }

    /** How far an asking is. */
    public Optional<AskRef> find(OfficeId office, String key) {
        return on(office).flatMap(there -> there.find(office, key));
    }

    /** What schools owe of an asking. */
    public Map<SchoolId, SchoolAnswer> answers(OfficeId office, String key) {
        return on(office).map(there -> there.answers(office, key)).orElse(Map.of());
    }
}
