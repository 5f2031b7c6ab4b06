package org.khet.portal.api.admin.process;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/**
 * Processes of the modules that are on in the caller's office, and who owns them. Reading needs {@link #VIEW}, attaching
 * {@link #CONFIGURE} for the whole office. Safe for concurrent use. Source: core CORE-09, contradiction CON-03.
 */
public interface ProcessRegister {
    /** Sees who owns what. */
    Permission VIEW = Offices.VIEW;

    /** Attaches processes. */
    Permission CONFIGURE = Offices.CONFIGURE;

    /** All processes, by module and code. */
    List<OwnedProcess> list(Caller caller);

    /** Those that no unit owns on that day, by module and code; later decisions are told as of that day. Source: core CORE-30. */
    List<OwnedProcess> unowned(Caller caller, LocalDate day);

    /**
     * A process as it stands now.
     *
     * @throws NoLongerThere if no module that is on in the office brings it
     */
    Versioned<OwnedProcess> open(Caller caller, String process);

    /**
     * The office's decisions, the latest first.
     *
     * @throws NoLongerThere if no module that is on in the office brings it
     */
    List<ProcessOwnership> decisions(Caller caller, String process);

    /**
     * Attaches a process to a unit from a day on; papers of earlier days keep the unit of theirs. The first day of the latest
     * decision corrects that decision instead. On the audit trail.
     *
     * @param edition number of the edition that was opened
     * @throws Rejected      if no unit or day was given, the unit is not there on that day, owns it already, or the day lies
     *                       before the latest decision
     * @throws Outdated      if somebody attached it meanwhile
     * @throws NoLongerThere if no module that is on in the office brings it
     */
    void attach(Caller caller, int edition, ProcessAttachment attachment);
}
