package org.khet.portal.api.personal;

import java.util.List;
import org.khet.portal.api.module.ModuleId;

/**
 * Whiteboard service of whoever keeps personal data: proposes what an office writes into its register of processing. The office
 * decides, changes the words and answers for them. Safe for concurrent use. Source: core CORE-128.
 */
public interface ProcessingSource {
    /**
     * An activity as the module knows it.
     *
     * @param key   begin of its texts in the module: {@code name}, {@code purpose}, {@code data}, {@code people}, {@code source},
     *     {@code recipients}, {@code retention}, {@code safeguards}, {@code access}; {@code <module>.processing.<name>}, at most
     *     80 characters
     * @param basis code of {@link ProcessingRegister#BASES}
     */
    record Proposal(String key, String basis) {}

    /** Who keeps the data. */
    ModuleId module();

    /** What it processes; always the same. */
    List<Proposal> proposals();
}
