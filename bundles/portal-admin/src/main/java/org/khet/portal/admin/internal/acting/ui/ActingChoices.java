package org.khet.portal.admin.internal.acting.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;

/**
 * People and kinds of absence of one office, to choose from and to name.
 *
 * @param office the office
 * @param people its people
 * @param lists  its lists
 * @param now    the half day that runs now
 */
record ActingChoices(OfficeId office, People people, CodeLists lists, HalfDay now) {
    private static final int MOST = 200;

    Stream<Person> named(String text) {
        return people.search(office, text, MOST).stream();
    }

    Map<PersonId, Person> all(Collection<PersonId> keys) {
        return people.findAll(office, keys);
    }

    static String name(Map<PersonId, Person> known, PersonId person) {
        Person found = known.get(person);
        return found == null ? "–" : found.fullName();
    }

    /** Kinds that may be chosen, and the one that stands there although it ended. */
    List<CodeList.Code> kinds(String present) {
        return lists.of(office, AbsenceRegister.KINDS).stream()
                .filter(one -> one.active() || one.code().equals(present))
                .toList();
    }

    /** Name of a kind, empty for none. */
    String kind(Texts texts, String code) {
        return lists.of(office, AbsenceRegister.KINDS).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(one -> texts.choose(one.thai(), one.english()))
                .orElse(code);
    }

    /** From when until when, halves of days only where they matter. */
    static String span(Texts texts, Absence absence) {
        String from = absence.from().isoBegin();
        String until = absence.until().isoEnd();
        return from.equals(until) ? texts.get("admin.absence.day", from) : texts.get("admin.absence.span", from, until);
    }
}
