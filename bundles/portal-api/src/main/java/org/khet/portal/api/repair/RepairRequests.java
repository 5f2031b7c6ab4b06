package org.khet.portal.api.repair;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;

/** Repairs that another section does; a service of the module that repairs. Safe for concurrent use. Source: README §10, finance FIN-78. */
public interface RepairRequests {
    /**
     * What is to be repaired.
     *
     * @param token      names the request: asked twice, it is one repair
     * @param thing      name of the thing
     * @param propertyNo its number in the register of assets
     * @param place      where it stands, may be empty
     * @param fault      what is wrong
     * @param phone      where to call back
     */
    record Wanted(String token, String thing, String propertyNo, String place, String fault, String phone) {}

    /**
     * A repair.
     *
     * @param id     key in the module that repairs
     * @param number as people write it
     * @param ended  whether nobody has anything to do any more
     * @param cost   baht so far
     */
    record Repair(long id, String number, boolean ended, BigDecimal cost) {}

    /**
     * Asks for a repair in the name of the caller, in the running transaction.
     *
     * @return off where the caller may not ask that section for repairs
     * @throws org.khet.portal.api.outcome.Rejected if what is wanted is not enough, e.g. no telephone number
     */
    Answer<Repair> ask(Caller caller, Wanted wanted);

    /** How far a repair has come; not known when there is none of that key. */
    Answer<Optional<Repair>> find(OfficeId office, long repair);
}
