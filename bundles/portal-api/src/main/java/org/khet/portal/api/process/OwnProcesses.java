package org.khet.portal.api.process;

import java.util.List;
import org.khet.portal.api.office.OfficeId;

/** Processes that offices made or copied themselves, told by the module that keeps them. Safe for concurrent use. Source: core CORE-30. */
public interface OwnProcesses {
    /**
     * A process of an office.
     *
     * @param code    its code
     * @param name    its name
     * @param address of its page
     */
    record OwnProcess(String code, String name, String address) {}

    /** Those in use that no unit owns, by code; none while the module is off in the office. */
    List<OwnProcess> unowned(OfficeId office);
}
