package org.khet.portal.api.process;

import java.util.List;

/**
 * A process (กระบวนงาน) that a module brings. Its name is the module's text {@code <module>.process.<name>}. Who owns it is
 * the office's decision; the template only says which unit does where the office decided nothing. Source: README §3,
 * core CORE-09.
 *
 * @param code  {@code <module>.<name>}, e.g. {@code ict.repair}; never changes
 * @param units codes of units, the first of them that an office has owns the process at first (contradiction CON-03: ICT
 *              where there is an ICT group, else PLAN)
 */
public record ProcessTemplate(String code, List<String> units) {
    /** Keeps an immutable copy. */
    public ProcessTemplate {
        units = List.copyOf(units);
    }

    /** A process with the units that own it at first. */
    public static ProcessTemplate of(String code, String... units) {
        return new ProcessTemplate(code, List.of(units));
    }

    /** Key of its name among the module's texts. */
    public String textKey() {
        return code.replaceFirst("\\.", ".process.");
    }
}
