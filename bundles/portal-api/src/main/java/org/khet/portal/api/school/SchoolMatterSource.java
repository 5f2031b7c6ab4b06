package org.khet.portal.api.school;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;

/**
 * Whiteboard service of whoever keeps letters, rounds or cases that are about schools: says what it holds about one, for the
 * page of the school. Asked only where the module is switched on. Safe for concurrent use. Source: core CORE-35.
 */
public interface SchoolMatterSource {
    /** Most matters of a kind that are shown; the others stand behind the link to the list. */
    int MOST = 5;

    /** What sort of records they are, in the order of the page. */
    enum Sort {
        LETTERS,
        ROUNDS,
        CASES
    }

    /**
     * One of them.
     *
     * @param title one line, with its number when it has one
     * @param day   day on which it came or began
     * @param state text key of the state in which it stands, in the texts of the module
     * @param open  whether somebody still has to do something
     * @param link  address of its page {@code <module>/<view>/<key>}
     */
    record Matter(String title, LocalDate day, String state, boolean open, String link) {}

    /**
     * Records of one kind.
     *
     * @param sort   what sort they are
     * @param what   text key of the kind, in the texts of the module
     * @param count  how many there are in all that the caller may see, at least 1
     * @param latest the latest of them, at most {@link #MOST}
     * @param link   address of the list of all of them below the portal, empty when there is none
     */
    record Held(Sort sort, String what, long count, List<Matter> latest, String link) {
        /** Keeps an immutable copy. */
        public Held {
            latest = List.copyOf(latest);
        }
    }

    /** Who keeps the records. */
    ModuleId module();

    /**
     * What is held about the school, as far as the caller may see it in the caller's office; kinds of which there is nothing
     * are left out, and so is what the caller may not see. Called on a thread of the portal, outside any transaction; a page
     * waits for it only some seconds.
     */
    List<Held> about(Caller caller, SchoolId school);
}
