package org.khet.ict.internal.equipment;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.school.SchoolId;

/**
 * The devices as tickets, loans and maintenance know them. Who asks is checked by who calls; what changes joins the transaction of the
 * caller, and the device is kept from others until that ends. Safe for concurrent use. Source: ict C.2, I.2.2.
 */
public interface DeviceRegister {
    /** The device with this key of the office. */
    Optional<Device> find(OfficeId office, long id);

    /** The device that has this asset number, property number or serial number; empty when none or several have. */
    Optional<Device> named(OfficeId office, String number);

    /** Devices that somebody of this school, or of the office for {@code null}, may report, the newest first; none that is gone. */
    List<Device> reportable(OfficeId office, @Nullable SchoolId school, String text, PageRequest page);

    /** Devices of a class that are in use, for their maintenance; at most so many, the newest first. */
    List<Device> inService(OfficeId office, String classCode, PageRequest page);

    /** Marks it as under repair, keeping its state; changes nothing if it is already. */
    void repairStarted(OfficeId office, long id);

    /**
     * Gives back the state from before the repair; changes nothing if it is not under repair.
     *
     * @param elsewhere whether another repair of it goes on; asked once the device is kept from others
     */
    void repairEnded(OfficeId office, long id, BooleanSupplier elsewhere);

    /**
     * Notes in which state the device is without a repair; one that is disposed of or lost stays so.
     *
     * @param why       by which ticket, and what was found; at most 500 characters
     * @param elsewhere whether another repair of it goes on, then it has the state after that one; asked once the device is
     *     kept from others
     */
    void conditionFound(OfficeId office, long id, DeviceState condition, String why, BooleanSupplier elsewhere);

    /** Marks it as lent, keeping its state; says whether it could be lent: in use or spare. */
    boolean lent(OfficeId office, long id);

    /** It came back from a loan: in this state, or in the one from before for {@code null}. */
    void lentBack(OfficeId office, long id, @Nullable DeviceState condition);

    /**
     * It did not come back from a loan: it is lost, which its history keeps with the reason, and those who keep the register of devices
     * and decide on loans are told. Source: ict ICT-41.
     *
     * @param why the loan and what the borrower says, at most 500 characters
     */
    void lostOnLoan(OfficeId office, long id, String why);
}
