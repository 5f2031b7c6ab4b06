package org.khet.portal.api.notice;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.notice.Notices.Notice;
import org.khet.portal.api.security.Caller;

/**
 * What notices are about, so that two of the same kind are told apart: facts of a notice are codes and numbers, its subject is read
 * from the record when the notice is shown. A service of whoever keeps such records. Safe for concurrent use. Source: core CORE-125.
 */
@FunctionalInterface
public interface NoticeSubjects {
    /** Titles of the records by key of the notice; of those only that the caller may see now and whose record is there. */
    Map<Long, String> of(Caller caller, List<Notice> notices);
}
