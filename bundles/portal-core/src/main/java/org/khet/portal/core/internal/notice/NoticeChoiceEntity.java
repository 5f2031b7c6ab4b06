package org.khet.portal.core.internal.notice;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.khet.portal.api.notice.Notices.Choice;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_notice_choice: how a person wants to be told of a kind; those told at once have none. */
@Entity
@Cacheable(false)
@Table(name = "core_notice_choice")
class NoticeChoiceEntity extends OfficeRecord {
    @Column(name = "person_id")
    private long person;

    private String kind;
    private String choice;

    /** For JPA. */
    protected NoticeChoiceEntity() {}

    NoticeChoiceEntity(long office, long person, String kind, Choice choice) {
        super(office);
        this.person = person;
        this.kind = kind;
        this.choice = choice.name();
    }

    long person() {
        return person;
    }

    String kind() {
        return kind;
    }

    Choice choice() {
        return Choice.valueOf(choice);
    }

    void change(Choice changed) {
        choice = changed.name();
    }
}
