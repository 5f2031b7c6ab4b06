package org.khet.portal.core.internal.post;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.People;
import org.khet.portal.api.office.Person;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What posts and functions point at: codes of the office's lists, its units and people. Safe for concurrent use. */
@Component(service = PostChecks.class)
public final class PostChecks {
    private final CodeLists lists;
    private final Units units;
    private final People people;

    /** Lists, units and people of offices. */
    @Activate
    public PostChecks(@Reference CodeLists lists, @Reference Units units, @Reference People people) {
        this.lists = lists;
        this.units = units;
        this.people = people;
    }

    /** Whether the code is none or may be chosen; one that stands there already may stay although it ended. */
    public boolean isCode(OfficeId office, CodeList list, String code, String before) {
        return code.isEmpty()
                || code.equals(before)
                || lists.of(office, list).stream()
                        .anyMatch(one -> one.active() && one.code().equals(code));
    }

    boolean isUnit(OfficeId office, @Nullable UnitId unit) {
        return unit == null || units.find(office, unit).isPresent();
    }

    /** People of offices. */
    public People people() {
        return people;
    }

    /** Whether the person works in the office. */
    public boolean isHere(OfficeId office, PersonId person) {
        return people.find(office, person).filter(Person::active).isPresent();
    }

    /** Codes of the list whose name contains the text. */
    Set<String> named(OfficeId office, CodeList list, String text) {
        String wanted = Paging.folded(text);
        return wanted.isEmpty()
                ? Set.of()
                : lists.of(office, list).stream()
                        .filter(one -> Paging.folded(one.thai()).contains(wanted)
                                || Paging.folded(one.english()).contains(wanted))
                        .map(CodeList.Code::code)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
