package org.khet.portal.core.internal.office.person;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.photo.Photo;
import org.khet.portal.api.photo.PreparedPhoto.Pair;
import org.khet.portal.core.internal.row.OfficeRecord;

/** Row of core_photo: apart from the person, so that no list of people reads it along. */
@Entity
@Cacheable(false)
@Table(name = "core_photo")
class PersonPhotoEntity extends OfficeRecord {
    @Column(name = "person_id")
    private long person;

    @Column(name = "small_jpeg")
    @SuppressWarnings("unused") // read by queries
    private byte[] small = {};

    @Column(name = "large_jpeg")
    @SuppressWarnings("unused") // read by queries
    private byte[] large = {};

    /** For JPA. */
    protected PersonPhotoEntity() {}

    PersonPhotoEntity(OfficeId office, PersonId person, Pair pictures) {
        super(office.value());
        this.person = person.value();
        fill(pictures);
    }

    final void fill(Pair pictures) {
        small = pictures.small().bytes();
        large = pictures.large().bytes();
    }

    Photo toValue() {
        return new Photo(new PersonId(person), id(), version());
    }
}
