package org.khet.portal.core.internal.ask;

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
import org.khet.portal.api.ask.SchoolForms;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks with forms where their module is there and on. */
@Component(service = SchoolForms.class)
public final class OptionalForms implements SchoolForms {
    private final ModuleSwitches switches;
    private final Callers callers;
    private volatile @Nullable Asks asks;

    /** For the component runtime. */
    @Activate
    public OptionalForms(@Reference ModuleSwitches switches, @Reference Callers callers) {
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

    @Override
    public boolean isOn(OfficeId office) {
        return on(office).isPresent();
    }

    @Override
    public List<AskForm> all(OfficeId office) {
        return on(office).map(there -> there.forms(office)).orElse(List.of());
    }

    @Override
    public void ask(OfficeId office, AskRequest request) {
        on(office).ifPresent(there -> there.open(callers.system(office), request));
    }

    @Override
    public void extend(OfficeId office, String key, Set<SchoolId> schools, LocalDate closes) {
        on(office).ifPresent(there -> there.extend(callers.system(office), key, schools, closes));
    }

    @Override
    public void reopen(OfficeId office, String key, SchoolId school, LocalDate until) {
        on(office).ifPresent(there -> there.reopen(callers.system(office), key, school, until));
    }

    @Override
    public void excuse(OfficeId office, String key, SchoolId school, String why) {
        on(office).ifPresent(there -> there.excuse(callers.system(office), key, school, why));
    }

    @Override
    public Optional<AskRef> find(OfficeId office, String key) {
        return on(office).flatMap(there -> there.find(office, key));
    }

    @Override
    public Map<SchoolId, SchoolAnswer> answers(OfficeId office, String key) {
        return on(office).map(there -> there.answers(office, key)).orElse(Map.of());
    }

    @Override
    public Optional<RecordLink> askedFor(OfficeId office, long answer) {
        return on(office).flatMap(there -> there.askedFor(office, answer));
    }
}
