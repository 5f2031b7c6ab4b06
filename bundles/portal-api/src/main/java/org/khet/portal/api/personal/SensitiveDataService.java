package org.khet.portal.api.personal;

import java.time.Instant;
import java.util.Locale;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;

/**
 * Shows sensitive fields in clear: for a purpose, to whom the keeper permits it, one record at a time. Each showing is on
 * the audit trail and in the {@code UnmaskingRegister} before the value is given. Safe for concurrent use. Source: core
 * E-63, CORE-127, DESIGN 16.
 */
public interface SensitiveDataService {
    /** Fewest characters of a purpose. */
    int LEAST_PURPOSE = 5;

    /** Most characters of a purpose. */
    int MOST_PURPOSE = 200;

    /** Seconds after which a screen masks the value again. */
    int SECONDS = 60;

    /**
     * A value that was shown.
     *
     * @param value in clear
     * @param until when a screen has to mask it again
     */
    record Shown(String value, Instant until) {
        @Override
        public String toString() {
            return "Shown[until=" + until + "]";
        }
    }

    /** Whether the field is there now and the caller may see it of some record. */
    boolean mayShow(Caller caller, String field);

    /**
     * Shows a field.
     *
     * @param field   its name
     * @param record  key of the record
     * @param purpose what for, in own words
     * @throws NotPermitted  without the permission of the field; nothing is noted or read
     * @throws Rejected      with field {@code purpose} outside {@link #LEAST_PURPOSE} to {@link #MOST_PURPOSE} characters
     * @throws NoLongerThere if the field or the record is not there or out of reach; nothing is noted
     */
    Shown show(Caller caller, String field, long record, String purpose);

    /**
     * Demands a purpose.
     *
     * @throws Rejected as {@link #show}
     */
    void requirePurpose(String purpose);

    /** Words of the button and of the question for the purpose: {@code core.sensitive.…}. */
    Texts texts(Locale locale);
}
