package org.khet.forms.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.forms.internal.ask.AskGateway;
import org.khet.portal.api.ask.AskForm;
import org.khet.portal.api.ask.AskRef;
import org.khet.portal.api.ask.AskRequest;
import org.khet.portal.api.ask.Asks;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces that other modules may ask with the forms of the office. */
@Component(service = Asks.class)
public final class FormsAsks implements Asks {
    private final AskGateway gateway;
    private final ModuleId module;

    /** For the component runtime. */
    @Activate
    public FormsAsks(@Reference FormsModule module) {
        this.gateway = module.forms().gateway();
        this.module = module.id();
    }

    @Override
    public ModuleId module() {
        return module;
    }

    @Override
    public boolean canAsk(OfficeId office, String designKey) {
        return gateway.canAsk(office, designKey);
    }

    @Override
    public AskRef open(Caller caller, AskRequest request) {
        return gateway.open(caller, request);
    }

    @Override
    public Optional<AskRef> find(OfficeId office, String key) {
        return gateway.find(office, key);
    }

    @Override
    public List<AskForm> forms(OfficeId office) {
        return gateway.forms(office);
    }

    @Override
    public Map<SchoolId, SchoolAnswer> answers(OfficeId office, String key) {
        return gateway.answers(office, key);
    }

    @Override
    public void extend(Caller caller, String key, Set<SchoolId> schools, LocalDate closes) {
        gateway.extend(caller, key, schools, closes);
    }

    @Override
    public void reopen(Caller caller, String key, SchoolId school, LocalDate until) {
        gateway.reopen(caller, key, school, until);
    }

    @Override
    public void excuse(Caller caller, String key, SchoolId school, String why) {
        gateway.excuse(caller, key, school, why);
    }

    @Override
    public Optional<RecordLink> askedFor(OfficeId office, long answer) {
        return gateway.askedFor(office, answer);
    }
}
