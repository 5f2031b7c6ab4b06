package org.khet.portal.core.internal.draft;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.khet.portal.api.admin.draft.Drafts.Form;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_draft: one form of one person; the fields of its edition are rows of core_draft_field. */
@Entity
@Cacheable(false)
@Table(name = "core_draft")
class DraftEntity extends OfficeRecord {
    @Column(name = "person_id")
    @SuppressWarnings("unused") // read by queries
    private long person;

    private String module;

    @Column(name = "view_name")
    private String view;

    @Column(name = "form_key")
    private String key;

    private long edition;

    private long revision;

    @Column(name = "changed_at")
    private Instant changed;

    /** For JPA. */
    protected DraftEntity() {}

    DraftEntity(Caller caller, Form form, Instant now) {
        super(caller.office().value());
        this.person = caller.person().value();
        this.module = form.module();
        this.view = form.view();
        this.key = form.key();
        this.changed = now;
    }

    Form form() {
        return new Form(module, view, key);
    }

    long edition() {
        return edition;
    }

    long revision() {
        return revision;
    }

    Instant changed() {
        return changed;
    }

    /** Counts one more change; greater than any revision that a tab of an earlier draft can have seen. */
    long change(Instant now, long seen) {
        revision = Math.max(revision, seen) + 1;
        changed = now;
        return revision;
    }

    /** Begins the next draft of the form; the row stays, so that tabs of this one are known. */
    long end(Instant now) {
        edition++;
        changed = now;
        return edition;
    }
}
