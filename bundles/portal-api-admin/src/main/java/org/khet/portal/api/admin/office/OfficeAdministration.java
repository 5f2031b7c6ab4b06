package org.khet.portal.api.admin.office;

import java.util.List;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.structure.StructureTemplate;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.admin.structure.UnitRegister;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.structure.UnitId;

/**
 * Makes offices and changes their data and structure. Each change is on the audit trail and seen by everybody at once
 * on this node and within seconds on others. Safe for concurrent use. Source: core CORE-01, C.1.
 */
public interface OfficeAdministration {
    /**
     * A new office with its first person.
     *
     * @param office the office
     * @param person who shall administer it; the account is opened by {@code Administrators}
     */
    record Founded(OfficeId office, PersonId person) {}

    /** Structures that a new office may start with, the standard one first. */
    List<StructureTemplate> structures();

    /**
     * Makes an office with the units of a structure and its first person.
     *
     * @param caller    needs {@link RuntimeCaller#CREATE_OFFICE}
     * @param draft     the office
     * @param structure code of a structure
     * @param first     who shall administer the office
     * @throws Rejected for a doubled code or unusable fields; nothing is stored
     */
    Founded create(RuntimeCaller caller, OfficeDraft draft, String structure, PersonDraft first);

    /** The caller's office, opened for changing. Needs {@link Offices#VIEW}. */
    Versioned<Office> open(Caller caller);

    /**
     * Changes the caller's office; its code stays. Needs {@link Offices#CONFIGURE}.
     *
     * @param edition number of the edition that was opened
     * @throws Rejected for unusable fields
     * @throws Outdated if somebody saved first
     */
    void edit(Caller caller, int edition, OfficeDraft draft);

    /**
     * Adds a unit that begins today. Needs {@link Offices#CONFIGURE}.
     *
     * @throws Rejected     for a doubled code or unusable fields
     * @throws NotPermitted if the permission does not reach the whole office
     */
    UnitId addUnit(Caller caller, UnitDraft draft);

    /**
     * Changes a unit from today on, whoever saved before; its code stays. Needs {@link Offices#CONFIGURE}. For another day, and
     * to be told who saved first, see {@link UnitRegister#change}.
     *
     * @throws Rejected for unusable fields, and for a unit below itself
     */
    void editUnit(Caller caller, UnitId unit, UnitDraft draft);

    /**
     * Ends a unit that owns nothing: from today it is not in menus and lists, old records keep it. Needs
     * {@link Offices#CONFIGURE}. To hand over what it owns, see {@link UnitRegister#end}.
     *
     * @throws Rejected while it owns something, or a module cannot be asked for it
     */
    void endUnit(Caller caller, UnitId unit);
}
