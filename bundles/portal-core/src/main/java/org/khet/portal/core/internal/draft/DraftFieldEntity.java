package org.khet.portal.core.internal.draft;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.khet.portal.api.admin.draft.Drafts.Field;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_draft_field: the text of one field. */
@Entity
@Cacheable(false)
@Table(name = "core_draft_field")
class DraftFieldEntity extends OfficeRecord {
    @Column(name = "draft_id")
    @SuppressWarnings("unused") // read by queries
    private long draft;

    private String field;
    private String label = "";

    @Lob
    private String content = "";

    private long revision;

    /** For JPA. */
    protected DraftFieldEntity() {}

    DraftFieldEntity(DraftEntity draft, String field) {
        super(draft.office());
        this.draft = draft.id();
        this.field = field;
    }

    String field() {
        return field;
    }

    long revision() {
        return revision;
    }

    void write(String shownLabel, String text, long number) {
        label = shownLabel;
        content = text;
        revision = number;
    }

    Field toValue() {
        return new Field(label, content, revision);
    }
}
