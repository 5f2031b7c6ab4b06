package org.khet.forms.internal.ask;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.OfficeOwnedEntity;
import org.khet.portal.api.persistence.OfficeRowListener;

/** Row of frm_token: the hash of a link and the answer that it may give; the link itself is kept nowhere. */
@Entity
@Table(name = "frm_token")
@AdditionalCriteria("this.office in :offices")
@EntityListeners(OfficeRowListener.class)
class AnswerLinkEntity implements OfficeOwnedEntity {
    @Id
    @Column(name = "token_hash")
    private String hash;

    @Column(name = "office_id")
    private long office;

    @Column(name = "ask_id")
    private long ask;

    @Column(name = "answer_id")
    private long answer;

    protected AnswerLinkEntity() {}

    AnswerLinkEntity(OfficeId office, String hash, long ask, long answer) {
        this.hash = hash;
        this.office = office.value();
        this.ask = ask;
        this.answer = answer;
    }

    @Override
    public long office() {
        return office;
    }

    long ask() {
        return ask;
    }

    long answer() {
        return answer;
    }
}
