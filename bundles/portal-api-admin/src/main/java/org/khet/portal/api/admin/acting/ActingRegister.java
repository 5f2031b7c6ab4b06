package org.khet.portal.api.admin.acting;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/**
 * Who acts for whom, for those who look at it and for those who keep the rules. Rules are read with {@code core:person:view}
 * and changed with {@code core:person:edit}, both for the person in question. Each change is on the audit trail and told to
 * those who act by it. Safe for concurrent use. Source: core B-05, C.8, CORE-25 to 27.
 */
public interface ActingRegister {
    /** Permission to see who is away today and who acts for whom. */
    Permission VIEW = Permission.of("core:acting:view");

    /** Happening: somebody is to act for somebody (core G.2); tells who is to act. */
    String ACTING = "core.order.acting";

    /** Happening: who was to act for somebody need not any more; tells that person. */
    String RELIEVED = "core.order.relieved";

    /** Rules for the person that have not ended, coming ones included: by number, pairs last, in both directions. */
    List<Deputy> deputies(Caller caller, PersonId holder);

    /**
     * Adds a rule.
     *
     * @throws org.khet.portal.api.outcome.Rejected if a field is unusable, somebody would act for the own person, or the
     *     number or the substitute stands in the holder's list in that time already; nothing is stored
     */
    DeputyId add(Caller caller, DeputyDraft draft);

    /** Ends a rule after that day; a day before its first takes it back. */
    void end(Caller caller, DeputyId deputy, LocalDate lastDay);

    /**
     * Who is absent in the half day that runs now, and who acts; needs {@link #VIEW}. Somebody whose right reaches schools only
     * sees the people of these schools and those for whom the own person acts. Kind and note are left out.
     */
    List<Acting.Away> today(Caller caller);
}
