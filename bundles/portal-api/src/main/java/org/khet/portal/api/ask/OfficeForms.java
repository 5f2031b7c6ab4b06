package org.khet.portal.api.ask;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;

/**
 * Optional service of the module with forms and registers that the office made itself. Where it is away or off, a file or a typed
 * number stands in place of the filled form. Safe for concurrent use. Source: core CORE-100.
 */
public interface OfficeForms {
    /**
     * A form.
     *
     * @param name    as the office calls it
     * @param address of the empty form, without a query
     */
    record OfficeForm(String name, String address) {}

    /** The module: where it is off, there are no forms. */
    ModuleId module();

    /** All forms that are in force in the office, by name, whoever may fill them. */
    default List<AskForm> all(OfficeId office) {
        return List.of();
    }

    /** The form with this name for ever; empty where none is in force, or the caller may not fill it. */
    Optional<OfficeForm> find(Caller caller, String designKey);
}
