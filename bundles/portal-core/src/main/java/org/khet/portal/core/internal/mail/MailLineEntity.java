package org.khet.portal.core.internal.mail;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.core.internal.row.OfficeRecord;
import org.khet.portal.core.internal.row.TextMap;

/** Row of core_mail_line: a happening that a person is told by mail; without a mail it waits for the daily one. */
@Entity
@Cacheable(false)
@Table(name = "core_mail_line")
class MailLineEntity extends OfficeRecord {
    private static final int MOST_FACTS = 4000;
    private static final int MOST_TEXT = 500;

    @Column(name = "person_id")
    private long person;

    @Column(name = "mail_id")
    private @Nullable Long mail;

    @Column(name = "happening_no")
    private long happening;

    private String kind;
    private String facts;

    @Column(name = "words")
    private String text;

    private String link;

    @Column(name = "happened_at")
    private Instant at;

    /** For JPA. */
    protected MailLineEntity() {}

    MailLineEntity(long person, long number, DomainEvent happening, String text, Instant at) {
        super(happening.office().value());
        this.person = person;
        this.happening = number;
        this.kind = happening.type();
        this.facts = TextMap.write(happening.facts(), MOST_FACTS);
        this.text = text.isEmpty() ? "" : HeaderText.of(text, MOST_TEXT);
        this.link = happening.link();
        this.at = at;
    }

    MailLineEntity in(MailEntity made) {
        mail = made.id();
        return this;
    }

    /** Key of the mail that tells it; only asked of lines that are in one. */
    long mail() {
        return Objects.requireNonNull(mail);
    }

    long person() {
        return person;
    }

    long happening() {
        return happening;
    }

    Line toValue() {
        return new Line(kind, TextMap.read(facts), text, link, at);
    }

    /**
     * What a mail tells.
     *
     * @param kind  type of the happening
     * @param facts values of its text
     * @param text  its words; empty when the module was not there to give them
     * @param link  address of the record
     * @param at    when it happened
     */
    record Line(String kind, Map<String, String> facts, String text, String link, Instant at) {}
}
