package org.khet.rounds.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.ask.AskForm;
import org.khet.portal.api.ask.AskRef;
import org.khet.portal.api.ask.AskRequest;
import org.khet.portal.api.ask.Asks;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;

/** Forms of an office of which one is in force, and what schools sent. */
public final class FakeAsks implements Asks {
    public static final AskForm FORM = new AskForm("building-list", "บัญชีอาคารและสิ่งก่อสร้าง");
    public final Map<String, AskRequest> asked = new HashMap<>();
    public final Map<SchoolId, SchoolAnswer> answers = new HashMap<>();
    public LocalDate closes = LocalDate.MIN;

    @Override
    public ModuleId module() {
        return new ModuleId("forms");
    }

    @Override
    public boolean canAsk(OfficeId office, String designKey) {
        return FORM.key().equals(designKey);
    }

    @Override
    public List<AskForm> forms(OfficeId office) {
        return List.of(FORM);
    }

    @Override
    public AskRef open(Caller caller, AskRequest request) {
        asked.put(request.key(), request);
        owe(request.schools(), request.closes());
        return find(caller.office(), request.key()).orElseThrow();
    }

    private void owe(Set<SchoolId> schools, LocalDate until) {
        closes = until;
        schools.forEach(school -> answers.putIfAbsent(
                school, new SchoolAnswer("forms/answers/" + school.value(), false, Optional.empty())));
    }

    /** A school sends its form. */
    public void sent(SchoolId school, LocalDate day) {
        answers.put(school, new SchoolAnswer("forms/answers/" + school.value(), true, Optional.of(day)));
    }

    @Override
    public Optional<AskRef> find(OfficeId office, String key) {
        int sent = (int) answers.values().stream().filter(SchoolAnswer::sent).count();
        return Optional.ofNullable(asked.get(key))
                .map(one -> new AskRef(7, "forms/asks/7", answers.size(), sent, false));
    }

    @Override
    public Map<SchoolId, SchoolAnswer> answers(OfficeId office, String key) {
        return asked.containsKey(key) ? Map.copyOf(answers) : Map.of();
    }

    @Override
    public void extend(Caller caller, String key, Set<SchoolId> schools, LocalDate until) {
        owe(schools, until);
    }
}
