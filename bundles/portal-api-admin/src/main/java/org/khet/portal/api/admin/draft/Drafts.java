package org.khet.portal.api.admin.draft;

import java.time.Instant;
import java.util.Map;
import org.khet.portal.api.security.Caller;

/**
 * Drafts of a person: text per field of one form, kept {@code core.setting.draftDays} days, never passwords or uploads.
 * Two tabs on one draft are told apart by the revision: a field is stored only over the revision its tab started from. A
 * draft that was saved or thrown away never comes back: what a tab of that edition still sends is not stored.
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
     * @param edition  which draft of this form it is; each {@link Drafts#clear} begins the next one
     * @param revision number of the last change of any field
     * @param fields   by field id
     * @param changed  instant of the last change
     */
    record Draft(long edition, long revision, Map<String, Field> fields, Instant changed) {
        /** Keeps an immutable copy. */
        public Draft {
            fields = Map.copyOf(fields);
        }
    }

    /**
     * What a tab has of one field.
     *
     * @param field   field id
     * @param label   label as shown
     * @param value   text
     * @param edition edition of the draft that the tab loaded
     * @param base    revision of the field that the tab has seen, 0 for none
     */
    record Typed(String field, String label, String value, long edition, long base) {}

    /** What became of a text. */
    sealed interface Answer {
        /**
         * It is stored.
         *
         * @param revision the field's new revision, the base of the next change
         */
        record Stored(long revision) implements Answer {}

        /**
         * Another tab of the person wrote the field first; nothing was stored.
         *
         * @param there what is stored now; sending again with its revision as base writes over it
         */
        record Taken(Field there) implements Answer {}

        /**
         * The draft of the tab's edition was saved or thrown away meanwhile; nothing was stored.
         *
         * @param now the draft of the form as it is now, mostly without fields
         */
        record Over(Draft now) implements Answer {}
    }

    /** The draft; without fields when there is none. */
    Draft load(Caller caller, Form form);

    /**
     * Stores one field.
     *
     * @return whether it is stored, and if not, what stands in its way; never {@code null}
     * @throws org.khet.portal.api.outcome.Rejected if the text is longer than 100,000 characters or the draft has 300
     *                                              fields already; nothing is stored
     */
    Answer put(Caller caller, Form form, Typed typed);

    /**
     * Forgets the draft after a save or on wish; tabs of the old edition can no longer write. A draft that was begun since
     * stays as it is.
     *
     * @param edition edition of the draft that the tab loaded
     * @return the draft of the form as it is now: the next edition without any field, or the one that was begun since
     */
    Draft clear(Caller caller, Form form, long edition);

    /**
     * Names one edition of the draft for whoever stores what was typed: the same in each tab and browser of the person, given
     * to no other draft ever after.
     *
     * @param edition edition of the draft that the tab loaded
     * @return at most 50 characters
     */
    String token(Caller caller, Form form, long edition);

    /** The person's forms with a draft, newest first. */
    Map<Form, Instant> list(Caller caller);
}
