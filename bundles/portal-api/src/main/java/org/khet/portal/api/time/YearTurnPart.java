package org.khet.portal.api.time;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;

/**
 * Whiteboard service: what a module has to do with the turn of the fiscal year (เปลี่ยนปีงบประมาณ). Asked only in offices in which
 * the module is on. Source: core B-14, CORE-42.
 */
public interface YearTurnPart {
    /** The module, whose texts the findings name. */
    ModuleId module();

    /**
     * What would change, is missing, or stands open in the year before. Changes nothing.
     *
     * @param caller may turn the year of the whole office, which has been checked
     * @param year   the year that would be opened
     */
    List<YearTurnFinding> preview(Caller caller, FiscalYear year);

    /**
     * Does the module's part when the year is opened, once for a year; nothing at first. Joins the transaction: when it throws,
     * the year is not opened and nothing of any module is stored.
     */
    default void open(Caller caller, FiscalYear year) {}
}
