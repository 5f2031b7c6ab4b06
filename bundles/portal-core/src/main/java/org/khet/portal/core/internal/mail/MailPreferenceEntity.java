package org.khet.portal.core.internal.mail;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.khet.portal.api.admin.mail.MailPreferences.Wish;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_mail_wish: how a person wants to be told of a kind by mail; those who do not want it have none. */
@Entity
@Cacheable(false)
@Table(name = "core_mail_wish")
class MailPreferenceEntity extends OfficeRecord {
    @Column(name = "person_id")
    private long person;

    private String kind;

    @Enumerated(EnumType.STRING)
    private Wish wish;

    /** For JPA. */
    protected MailPreferenceEntity() {}

    MailPreferenceEntity(long office, long person, String kind, Wish wish) {
        super(office);
        this.person = person;
        this.kind = kind;
        this.wish = wish;
    }

    long person() {
        return person;
    }

    String kind() {
        return kind;
    }

    Wish wish() {
        return wish;
    }

    void change(Wish changed) {
        wish = changed;
    }
}
