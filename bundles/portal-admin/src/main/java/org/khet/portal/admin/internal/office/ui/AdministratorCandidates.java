package org.khet.portal.admin.internal.office.ui;

import java.util.stream.Stream;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;

/**
 * Who may be made administrator of an office.
 *
 * @param office the office
 * @param people its people
 */
record AdministratorCandidates(Office office, People people) {
    private static final int MOST = 200;

    Stream<Person> named(String text) {
        return people.search(office.id(), text, MOST).stream();
    }
}
