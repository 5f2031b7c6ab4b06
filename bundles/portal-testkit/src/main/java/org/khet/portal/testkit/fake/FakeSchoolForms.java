package org.khet.portal.testkit.fake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.ask.AskForm;
import org.khet.portal.api.ask.AskRef;
import org.khet.portal.api.ask.AskRequest;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.ask.SchoolForms;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;

/** Forms of an office of which one is in force, and what schools sent; off until somebody turns them on. */
public final class FakeSchoolForms implements SchoolForms {
    public static final AskForm FORM = new AskForm("building-list", "บัญชีอาคารและสิ่งก่อสร้าง");
    public final Map<String, AskRequest> asked = new HashMap<>();
    public final Map<SchoolId, SchoolAnswer> answers = new HashMap<>();
    /** Until when which schools may send though the asking was closed. */
    public final Map<SchoolId, LocalDate> reopened = new HashMap<>();

    public LocalDate closes = LocalDate.MIN;
    private boolean on;

    /** Whether their module is there and on. */
    public FakeSchoolForms turn(boolean isOn) {
        on = isOn;
        return this;
    }

    /** A school sends its form; key of its answer. */
    public long sent(SchoolId school, LocalDate day) {
        answers.put(school, new SchoolAnswer("forms/answers/" + school.value(), true, Optional.of(day)));
        return school.value();
    }

    @Override
    public boolean isOn(OfficeId office) {
        return on;
    }

    @Override
    public List<AskForm> all(OfficeId office) {
        return on ? List.of(FORM) : List.of();
    }

    @Override
    public void ask(OfficeId office, AskRequest request) {
        if (on && asked.putIfAbsent(request.key(), request) == null) {
            owe(request.schools(), request.closes());
        }
    }

    private void owe(Set<SchoolId> schools, LocalDate until) {
        closes = until;
        schools.forEach(school -> answers.putIfAbsent(
                school, new SchoolAnswer("forms/answers/" + school.value(), false, Optional.empty())));
    }

    @Override
    public void extend(OfficeId office, String key, Set<SchoolId> schools, LocalDate until) {
        if (on && asked.containsKey(key)) {
            owe(schools, until);
        }
    }

    @Override
    public void reopen(OfficeId office, String key, SchoolId school, LocalDate until) {
        if (on && asked.containsKey(key) && answers.containsKey(school)) {
            reopened.put(school, until);
        }
    }

    @Override
    public void excuse(OfficeId office, String key, SchoolId school, String why) {
        boolean open = on
                && asked.containsKey(key)
                && answers.containsKey(school)
                && !answers.get(school).sent();
        if (open) {
            answers.remove(school);
        }
    }

    @Override
    public Optional<AskRef> find(OfficeId office, String key) {
        int sent = (int) answers.values().stream().filter(SchoolAnswer::sent).count();
        return Optional.ofNullable(on ? asked.get(key) : null)
                .map(one -> new AskRef(7, "forms/asks/7", answers.size(), sent, false));
    }

    @Override
    public Map<SchoolId, SchoolAnswer> answers(OfficeId office, String key) {
        return on && asked.containsKey(key) ? Map.copyOf(answers) : Map.of();
    }

    @Override
    public Optional<RecordLink> askedFor(OfficeId office, long answer) {
        return answers.containsKey(new SchoolId(answer))
                ? asked.values().stream().map(AskRequest::about).findFirst()
                : Optional.empty();
    }
}
