package org.khet.portal.core.internal.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.photo.PhotoCrop;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.photo.Photos;
import org.khet.portal.api.photo.PreparedPhoto;
import org.khet.portal.api.photo.PreparedPhoto.Pair;
import org.khet.portal.api.photo.PreparedPhoto.Shape;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes small upright squares of a picture. One picture at a time, so that many at once do not fill the memory. */
@Component(service = PhotoProcessor.class)
public final class PhotoProcessor {
    private static final int MEBIBYTE = 1 << 20;
    private final Lock oneAtATime = new ReentrantLock();
    private final Settings settings;
    private final Clock clock;

    /** How large a picture an office takes today. */
    @Activate
    public PhotoProcessor(@Reference Settings settings, @Reference Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Most bytes of a picture. */
    public long mostBytes(OfficeId office) {
        return (long) settings.get(office, Photos.MEBIBYTES, OfficeTime.day(clock.instant())) * MEBIBYTE;
    }

    /**
     * Reads a picture, no further than it may be large.
     *
     * @throws Rejected with field {@code photo} and the reason
     */
    public PreparedPhoto develop(OfficeId office, InputStream content) {
        long most = mostBytes(office);
        byte[] file;
        try {
            file = content.readNBytes((int) most + 1);
        } catch (IOException brokenOff) {
            throw Rejected.of("photo", "core.photo.error.broken");
        }
        if (file.length > most) {
            throw Rejected.of("photo", "core.photo.error.large", most / MEBIBYTE);
        }
        return develop(file);
    }

    PreparedPhoto develop(byte[] file) {
        oneAtATime.lock();
        try {
            SourcePicture.Decoded decoded = SourcePicture.decode(file);
            return squares(upright(decoded.pixels(), decoded.orientation()));
        } finally {
            oneAtATime.unlock();
        }
    }

    private static PreparedPhoto squares(BufferedImage picture) {
        int spare = picture.getHeight() - picture.getWidth();
        if (spare == 0) {
            return new PreparedPhoto(Shape.SQUARE, Map.of(PhotoCrop.MIDDLE, square(picture, 0)));
        }
        int length = Math.abs(spare);
        Map<PhotoCrop, Pair> cuts = new EnumMap<>(PhotoCrop.class);
        cuts.put(PhotoCrop.START, square(picture, 0));
        cuts.put(PhotoCrop.MIDDLE, square(picture, length / 2));
        cuts.put(PhotoCrop.END, square(picture, length));
        return new PreparedPhoto(spare > 0 ? Shape.TALL : Shape.WIDE, cuts);
    }

    private static Pair square(BufferedImage picture, int from) {
        int side = Math.min(picture.getWidth(), picture.getHeight());
        boolean tall = picture.getHeight() > side;
        BufferedImage cut = picture.getSubimage(tall ? 0 : from, tall ? from : 0, side, side);
        return new Pair(
                JpegEncoder.of(scaled(cut, PhotoSize.SMALL.pixels())),
                JpegEncoder.of(scaled(cut, PhotoSize.LARGE.pixels())));
    }

    /** By halves, so that no pixel is passed over. */
    private static BufferedImage scaled(BufferedImage square, int side) {
        BufferedImage present = square;
        while (present.getWidth() >= 2 * side) {
            present = drawn(present, present.getWidth() / 2);
        }
        return drawn(present, side);
    }

    private static BufferedImage drawn(BufferedImage square, int side) {
        var made = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = made.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(square, 0, 0, side, side, null);
        pen.dispose();
        return made;
    }

    /** Turned as the camera was held, on white where it is transparent. */
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean turned = orientation > 4;
        var made = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = made.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, made.getWidth(), made.getHeight());
        pen.drawImage(picture, turn(orientation, width, height), null);
        pen.dispose();
        return made;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
