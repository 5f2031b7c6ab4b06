package org.khet.portal.api.photo;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.Setting;

/**
 * Photos of the people of an office, one each. Whoever sees the organisation chart ({@link People#VIEW}) sees those of the
 * people of the office; those of people of schools are seen within reach only; everybody sees the own one. Everybody changes
 * and removes the own one; that of somebody else needs {@link People#EDIT} within reach. The audit trail says who changed or
 * removed it, it keeps no picture. Erasing a person erases the photo. Safe for concurrent use. Source: core C.1, CORE-17.
 */
public interface Photos {
    /** Most megabytes of a picture that somebody sends; what is kept of it has at most {@link JpegImage#MOST_BYTES} bytes a size. */
    Setting<Integer> MEBIBYTES = Setting.number(
            "core.setting.photoMebibytes", 10, 1, 20, "our proposal, as for photos of repair requests (ict I.2.3)");

    /** Most bytes of a picture that somebody of this office sends today. */
    long mostBytes(Caller caller);

    /** Those of the people who have a photo that the caller may see; at most two queries, however many they are, and no picture is read. */
    Map<PersonId, Photo> find(Caller caller, Set<PersonId> people);

    /** The photo of one person, if there is one that the caller may see. */
    default Optional<Photo> find(Caller caller, PersonId person) {
        return Optional.ofNullable(find(caller, Set.of(person)).get(person));
    }

    /**
     * The picture.
     *
     * @throws NoLongerThere if there is none, or the person is of another office or out of reach
     */
    JpegImage read(Caller caller, PersonId person, PhotoSize size);

    /** The pictures of those people who have one that the caller may see; at most two queries. For paper. */
    Map<PersonId, JpegImage> readAll(Caller caller, Set<PersonId> people, PhotoSize size);

    /** Whether the caller may change the photo of this person; false for people of other offices. */
    boolean mayChange(Caller caller, PersonId person);

    /**
     * Checks a picture and makes it small; nothing is kept. Call outside a transaction; reading stops at {@link #mostBytes}.
     * JPEG and PNG are taken, by their content. What the camera wrote beside the pixels (place, time, device) is thrown away
     * after the picture was turned upright.
     *
     * @param person whose photo it is to become
     * @throws Rejected      with field {@code photo}: too large, not a picture of these kinds, damaged, too many or too few pixels
     * @throws NotPermitted  if the caller may not change the photo of this person
     * @throws NoLongerThere if the person is of another office or out of reach
     */
    PreparedPhoto prepare(Caller caller, PersonId person, InputStream content);

    /**
     * Keeps a photo in place of the one before.
     *
     * @param edition of {@link #find}; {@link Photo#NONE} when there was none
     * @param cut     which square
     * @throws Outdated if somebody changed it first; nothing is kept
     * @throws Rejected if the person's data were erased
     */
    void keep(Caller caller, PersonId person, int edition, PreparedPhoto prepared, PhotoCrop cut);

    /**
     * Removes the photo from the database.
     *
     * @param edition of {@link #find}
     * @throws Outdated if somebody changed it first
     */
    void remove(Caller caller, PersonId person, int edition);
}
