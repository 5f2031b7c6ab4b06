package org.khet.rounds.internal.demo;

import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NamedSystemCaller;
import org.khet.portal.api.structure.UnitId;
import org.khet.rounds.internal.RoundsRegisters;

/**
 * Where the demonstration is made.
 *
 * @param registers the registers
 * @param cast      people and schools by code
 * @param office    the office
 * @param unit      the group that collects
 */
record DemoRoundStage(RoundsRegisters registers, Cast cast, OfficeId office, UnitId unit) {
    private static final String CODE = "KT1";

    /** A person of the office or, as {@code S05-H}, of a school. */
    Caller person(String code) {
        PersonId key = cast.person(CODE, code);
        String name = registers
                .portal()
                .people
                .find(office, key)
                .map(Person::fullName)
                .orElse(code);
        return new NamedSystemCaller(registers.portal().callers.system(office), key, name);
    }

    /** The head of a school, within its scope. */
    Caller head(String school) {
        return new DemoSchoolCaller(person(school + "-H"), school(school));
    }

    SchoolId school(String code) {
        return cast.school(CODE, code);
    }

    <K extends RecordKind> RecordRow act(
            RecordService<K> service, Caller who, long key, Action action, RecordDraft asked, String why) {
        RecordRow now = service.find(office, key).orElseThrow();
        return service.internal().act(who, now, action, asked, why);
    }

    <K extends RecordKind> RecordRow act(RecordService<K> service, Caller who, long key, Action action) {
        return act(service, who, key, action, new RecordDraft(), "");
    }
}
