package org.khet.portal.api.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/**
 * The words of the announcement about powers and duties, as an office has them, and who does which: for manuals and reports of
 * modules. Safe for concurrent use. Source: core CORE-02, CORE-18, CORE-151.
 */
public interface DutyTexts {
    /**
     * A power or duty.
     *
     * @param letter as papers number it, e.g. {@code (ก)}
     * @param text   its words
     * @param own    whether the words are the office's own, so that papers mark them
     */
    record DutyText(String letter, String text, boolean own) {}

    /**
     * A duty that somebody does.
     *
     * @param unit   whose duty
     * @param letter its letter
     * @param order  order as cited, empty when there is none
     */
    record PersonDuty(UnitId unit, String letter, String order) {}

    /** Powers of the office in the order of the announcement. */
    List<DutyText> powers(OfficeId office);

    /** Duties of the units that the office had on that day; units without any are left out. */
    Map<UnitId, List<DutyText>> ofUnits(OfficeId office, LocalDate day);

    /**
     * Duties that a person does on that day.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office, or out of reach
     * @throws org.khet.portal.api.security.NotPermitted without the permission to see people
     */
    List<PersonDuty> ofPerson(Caller caller, PersonId person, LocalDate day);

    /**
     * Post, functions and deputies of a person on that day. An implementation that knows none of it says nothing.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office, or out of reach
     * @throws org.khet.portal.api.security.NotPermitted without the permission to see people
     */
    default PersonFrame frame(Caller caller, PersonId person, LocalDate day) {
        return PersonFrame.EMPTY;
    }
}
