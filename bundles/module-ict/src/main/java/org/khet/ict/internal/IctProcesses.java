package org.khet.ict.internal;

import java.util.List;
import org.khet.portal.api.process.ProcessTemplate;

/**
 * Processes of the ICT group that this module serves; an office without that group has them with policy and plan. Sources:
 * core B.0 C-10 and C-14, contradiction CON-03.
 */
public final class IctProcesses {
    /** Advice, guidance and repair. */
    public static final ProcessTemplate REPAIR = ProcessTemplate.of("ict.repair", "ICT", "PLAN");

    /** Installing and maintaining equipment. */
    public static final ProcessTemplate EQUIPMENT = ProcessTemplate.of("ict.equipment", "ICT", "PLAN");

    private IctProcesses() {}

    static List<ProcessTemplate> all() {
        return List.of(REPAIR, EQUIPMENT);
    }
}
