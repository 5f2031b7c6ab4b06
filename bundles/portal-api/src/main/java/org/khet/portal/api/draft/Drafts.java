package org.khet.portal.api.draft;

import java.time.Instant;
import java.util.Map;
import org.khet.portal.api.security.Caller;

/**
 * Drafts of a person: text per field of one form, kept {@code core.setting.draftDays} days, never passwords or uploads.
 * Two tabs on one draft are told apart by the revision: a field is stored only over the revision its tab started from.
 * Safe for concurrent use.
 */
public interface Drafts {
    /**
     * Which form.
     *
     * @param module module id
     * @param view   view name
     * @param key    record key or empty
     */
    record Form(String module, String view, String key) {}

    /**
     * A field of a draft.
     *
     * @param label label as last shown, for text whose field is gone
     * @param value text
     * @param revision number of the field's last change
     */
    record Field(String label, String value, long revision) {}

    /**
     * A draft.
     *
     * @param revision number of the last change of any field
     * @param fields   by field id
     * @param changed  instant of the last change
     */
    record Draft(long revision, Map<String, Field> fields, Instant changed) {
        /** Keeps an immutable copy. */
        public Draft {
            fields = Map.copyOf(fields);
        }
    }

    /** The draft; without fields when there is none. */
    Draft load(Caller caller, Form form);

    /**
     * Stores one field.
     *
     * @param base revision of the field that the tab has seen, 0 for none
     * @return new revision, or the stored one (greater than base) if another tab wrote first; nothing is stored then
     * @throws org.khet.portal.api.outcome.Rejected if the text is longer than 100,000 characters or the draft has 300
     *                                              fields already; nothing is stored
     */
    long put(Caller caller, Form form, String field, String label, String value, long base);

    /** Forgets the draft after a save or on wish. */
    void clear(Caller caller, Form form);

    /** The person's forms with a draft, newest first. */
    Map<Form, Instant> list(Caller caller);
}
