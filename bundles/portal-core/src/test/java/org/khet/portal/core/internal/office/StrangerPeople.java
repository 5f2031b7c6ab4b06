package org.khet.portal.core.internal.office;

import java.io.ByteArrayInputStream;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.person.PersonHandovers;
import org.khet.portal.api.admin.personal.CitizenNumbers;
import org.khet.portal.api.admin.personal.UnmaskingRegister;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.SensitiveDataService;
import org.khet.portal.api.photo.Photo;
import org.khet.portal.api.photo.PhotoCrop;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.photo.PreparedPhoto;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.photo.SamplePictures;
import org.khet.portal.testkit.database.TestDatabase;

/** People, their numbers and photos, and who saw what of them. */
final class StrangerPeople extends StrangerArea {
    final PersonId person;
    final UnitId unit;

    StrangerPeople(TestDatabase database, CoreServices core, OfficeId other) {
        super(database, core, other);
        person = call(PersonId.class, core.peopleDesk.add(keeper, CoreServices.person(SECRET)));
        unit = call(UnitId.class, core.units.of(other).getFirst().id());
        call(PersonDraft.class, CoreServices.person("คนใหม่"));
        walk(PeopleRegister.class, core.peopleDesk);
        walk(PersonHandovers.class, core.handovers);
        walk(CitizenNumbers.class, core.numbers);
        walk(Photos.class, core.photos);
        PreparedPhoto photo = call(
                PreparedPhoto.class,
                core.photos.prepare(
                        keeper,
                        person,
                        new ByteArrayInputStream(SamplePictures.jpeg(SamplePictures.quarters(400, 400)))));
        call(PhotoCrop.class, PhotoCrop.END);
        call(PhotoSize.class, PhotoSize.SMALL);
        core.photos.keep(keeper, person, Photo.NONE, photo, PhotoCrop.MIDDLE);
        walk(SensitiveDataService.class, core.sensitive);
        walk(UnmaskingRegister.class, core.unmaskings);
        core.numbers.record(keeper, person, 0, "9999900000019");
        core.sensitive.show(keeper, CitizenNumbers.FIELD, person.value(), SECRET);
    }
}
