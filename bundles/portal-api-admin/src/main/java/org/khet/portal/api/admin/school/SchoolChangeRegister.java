package org.khet.portal.api.admin.school;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;

/**
 * How schools ended: merged, closed, transferred or suspended, by which document. Reading needs {@link Schools#VIEW}, changing
 * {@link Schools#EDIT}; a permission for schools reaches only these. Each change is on the audit trail. Safe for concurrent
 * use. Source: core CORE-34, E-68.
 */
public interface SchoolChangeRegister {
    /** What the document may be: a PDF or a picture of at most 20 MiB. */
    FileRules DOCUMENT = new FileRules(20L << 20, java.util.Set.of("application/pdf", "image/jpeg", "image/png"));

    /**
     * Ends or suspends a school by a document: from its day on it is no longer chosen in lists, older records keep it.
     *
     * @throws Rejected      if a field is missing, if it is ended already, or the successor is itself or closed; nothing is stored
     * @throws NoLongerThere if not of the caller's office, or out of the caller's reach
     */
    void end(Caller caller, SchoolId school, SchoolEnding ending);

    /** Changes of the school, the latest first; those that were taken back too. */
    List<SchoolChange> of(Caller caller, SchoolId school);

    /**
     * Opens the document of a change of this school.
     *
     * @throws NoLongerThere if no change of the school has this file
     */
    InputStream open(Caller caller, SchoolId school, FileId file) throws IOException;

    /**
     * Who goes on for these schools now: of those that ended, the successor, or the successor's own when that ended too. Schools
     * without one are missing from the answer.
     */
    Map<SchoolId, School> successors(Caller caller, Collection<SchoolId> schools);
}
