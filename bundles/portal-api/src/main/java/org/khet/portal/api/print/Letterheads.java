package org.khet.portal.api.print;

import java.util.Locale;
import org.khet.portal.api.office.OfficeId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What each paper of an office says of the office. A module puts both on whatever it prints; lists that the portal exports have them
 * already. Safe for concurrent use; asks the database.
 */
@ProviderType
public interface Letterheads {
    /**
     * Head of a paper.
     *
     * @param office    full Thai name; empty for an office that is not there
     * @param watermark for the template's {@code watermark}: that everything in this office is invented; empty for a real one, so
     *     that nobody takes papers of a demonstration for real. Source: core CORE-150
     */
    record Letterhead(String office, String watermark) {}

    /** Head of a paper of the office, in the language of the paper. */
    Letterhead of(OfficeId office, Locale language);

    /** The digits of papers that follow from records by themselves, as the office has set. */
    default Paper.Digits digits(OfficeId office) {
        return Paper.Digits.ARABIC;
    }
}
