package org.khet.template.internal.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.outcome.Edition;
import org.khet.portal.api.persistence.OfficeGuard;
import org.khet.portal.api.persistence.OfficeRow;
import org.khet.portal.api.text.ThaiFolding;

/** Row of tpl_note. Leaves this package only as a {@link Note}. */
@Entity
@Table(name = "tpl_note")
@AdditionalCriteria("this.office in :offices")
@EntityListeners(OfficeGuard.class)
class NoteEntity implements OfficeRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tpl_seq")
    @SequenceGenerator(name = "tpl_seq", sequenceName = "tpl_seq", allocationSize = 500)
    private long id;

    @Version
    private int version;

    @Column(name = "office_id")
    private long office;

    @Column(name = "unit_id")
    private long unit;

    private String title = "";

    @SuppressWarnings("unused") // read by queries
    private String folded = "";

    private String words = "";

    @Column(name = "shown_until")
    private LocalDate shownUntil = LocalDate.EPOCH;

    private String poster = "";

    @Column(name = "posted_at")
    private Instant postedAt = Instant.EPOCH;

    private String withdrawal = "";

    /** For JPA. */
    protected NoteEntity() {}

    NoteEntity(OfficeId office, String poster, Instant postedAt) {
        this.office = office.value();
        this.poster = poster;
        this.postedAt = postedAt;
    }

    void write(Note.Text text, String reason) {
        unit = text.unit().value();
        title = text.title();
        folded = ThaiFolding.fold(text.title());
        words = text.words();
        shownUntil = text.shownUntil();
        withdrawal = reason;
    }

    @Override
    public long office() {
        return office;
    }

    int version() {
        return version;
    }

    Edition<Note> toEdition() {
        return new Edition<>(toValue(), version);
    }

    Note toValue() {
        var text = new Note.Text(new UnitId(unit), title, words, shownUntil);
        return new Note(id, new OfficeId(office), text, poster, postedAt, withdrawal);
    }
}
