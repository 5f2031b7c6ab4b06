package org.khet.portal.api.report;

import java.util.List;
import java.util.Locale;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;

/**
 * Optional service of a module whose register is written by hand: so reports count it beside those that kinds declare. Safe for
 * concurrent use. Source: core CORE-106.
 */
public interface CountedRegisters {
    /** The module: where it is off, nothing is counted. */
    ModuleId module();

    /** Registers of which the caller may see records; none where the caller may see none. */
    List<CountedRegister> of(Caller caller, Locale locale);

    /** Whether somebody sees all records of a register with all fields, signed in or not: so figures may be told in that person's name. */
    boolean seesAll(OfficeId office, PersonId person, String type);
}
