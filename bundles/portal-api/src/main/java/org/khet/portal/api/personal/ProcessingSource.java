package org.khet.portal.api.personal;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/**
 * Whiteboard service of whoever keeps personal data: proposes what an office writes into its register of processing, says where
 * data of a person stand, and erases them. The office decides, changes the words and answers for them. Places are also asked
 * where the module is switched off, because its records come back when it is switched on. Safe for concurrent use. Source:
 * core CORE-128.
 */
public interface ProcessingSource {
    /**
     * An activity as the module knows it.
     *
     * @param key   begin of its texts in the module: {@code name}, {@code purpose}, {@code data}, {@code people}, {@code source},
     *     {@code recipients}, {@code retention}, {@code safeguards}, {@code access}; {@code <module>.processing.<name>}, at most
     *     80 characters
     * @param basis code of {@code ProcessingRegister.BASES}
     */
    record Proposal(String key, String basis) {}

    /** Who keeps the data. */
    ModuleId module();

    /** What it processes; always the same. Nothing unless said. */
    default List<Proposal> proposals() {
        return List.of();
    }

    /** Where data of the person stand; places where none stand are left out. Nowhere unless said. */
    default List<PersonalDataPlace> places(OfficeId office, PersonId person) {
        return List.of();
    }

    /**
     * Does what {@link #places} says, in the running transaction: afterwards nothing is left to erase, and what stays shows the
     * pseudonym. Called again, it finds nothing more to do, or what a restored backup brought back. The caller is known to be
     * allowed to erase the person, and nothing stands in the way.
     *
     * @param pseudonym what stands instead of the name, at most {@link org.khet.portal.api.person.Person#MOST_NAME} characters
     */
    default void erase(OfficeId office, PersonId person, String pseudonym) {}
}
