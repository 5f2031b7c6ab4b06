package org.khet.portal.testkit.fake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.photo.JpegImage;
import org.khet.portal.api.photo.Photo;
import org.khet.portal.api.photo.PhotoCrop;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.photo.PreparedPhoto;
import org.khet.portal.api.photo.PreparedPhoto.Pair;
import org.khet.portal.api.photo.PreparedPhoto.Shape;
import org.khet.portal.api.security.Caller;

/** Photos in memory; whatever begins with the word "tall" is a tall picture, with "square" a square one, all else none. */
public final class FakePhotos implements Photos {
    /** What was kept, e.g. {@code 7 1 START}: person, edition before, cut. */
    public final List<String> kept = new ArrayList<>();

    private final Map<PersonId, Integer> editions = new HashMap<>();

    /** Somebody has a photo of this edition. */
    public FakePhotos with(PersonId person, int edition) {
        editions.put(person, edition);
        return this;
    }

    @Override
    public long mostBytes(Caller caller) {
        return 10L * 1024 * 1024;
    }

    @Override
    public Map<PersonId, Photo> find(Caller caller, Set<PersonId> people) {
        return people.stream()
                .filter(editions::containsKey)
                .collect(Collectors.toMap(one -> one, one -> new Photo(one, 1, editions.getOrDefault(one, 0))));
    }

    @Override
    public JpegImage read(Caller caller, PersonId person, PhotoSize size) {
        if (!editions.containsKey(person)) {
            throw new NoLongerThere("core.photo/" + person.value());
        }
        return picture();
    }

    @Override
    public Map<PersonId, JpegImage> readAll(Caller caller, Set<PersonId> people, PhotoSize size) {
        return find(caller, people).keySet().stream().collect(Collectors.toMap(one -> one, one -> picture()));
    }

    @Override
    public boolean mayChange(Caller caller, PersonId person) {
        return caller.person().equals(person) || caller.may(People.EDIT);
    }

    @Override
    public PreparedPhoto prepare(Caller caller, PersonId person, InputStream content) {
        var sent = new ByteArrayOutputStream();
        try {
            content.transferTo(sent);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Pair pair = new Pair(picture(), picture());
        if (sent.toString(StandardCharsets.US_ASCII).startsWith("tall")) {
            return new PreparedPhoto(
                    Shape.TALL, Map.of(PhotoCrop.START, pair, PhotoCrop.MIDDLE, pair, PhotoCrop.END, pair));
        }
        if (sent.toString(StandardCharsets.US_ASCII).startsWith("square")) {
            return new PreparedPhoto(Shape.SQUARE, Map.of(PhotoCrop.MIDDLE, pair));
        }
        throw Rejected.of("photo", "core.photo.error.kind");
    }

    @Override
    public void keep(Caller caller, PersonId person, int edition, PreparedPhoto prepared, PhotoCrop cut) {
        require(person, edition);
        kept.add(person.value() + " " + edition + " " + cut);
        editions.put(person, edition + 1);
    }

    @Override
    public void remove(Caller caller, PersonId person, int edition) {
        require(person, edition);
        editions.remove(person);
    }

    private void require(PersonId person, int edition) {
        if (editions.getOrDefault(person, Photo.NONE) != edition) {
            throw Outdated.of("core.outcome.changed");
        }
    }

    private static JpegImage picture() {
        return new JpegImage(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9});
    }
}
