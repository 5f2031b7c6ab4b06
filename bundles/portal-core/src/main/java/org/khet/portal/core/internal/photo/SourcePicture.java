package org.khet.portal.core.internal.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.khet.portal.api.outcome.Rejected;

/**
 * A picture as it came: its kind by content, its size from its head, then its pixels, no more of them than are needed. Each bound
 * is looked at before anything is decoded. Stateless.
 */
final class SourcePicture {
    /** Most pixels; what the best telephones take in one picture. Our proposal. */
    static final long MOST_PIXELS = 65_000_000;

    /** Most pixels of a progressive JPEG, all of which a decoder holds at once: some 100 MB. Our proposal. */
    static final long MOST_PROGRESSIVE = 16_000_000;

    /** Most pixels on a side; a line of them is held at once. Our proposal. */
    static final int MOST_SIDE = 20_000;

    /** Most scans of a JPEG; ten are usual, thousands keep a processor busy for hours. Our proposal. */
    static final int MOST_SCANS = 64;

    /** Fewest pixels on the shorter side; fewer show no face. Our proposal. */
    static final int LEAST_SIDE = 160;

    /** How many times longer the longer side may be. Our proposal. */
    static final int MOST_LONGER = 4;

    /** Pixels of the shorter side that are enough: twice the largest size that is kept. */
    private static final int ENOUGH = 640;

    private SourcePicture() {}

    /**
     * The decoded picture, its shorter side at most twice as long as needed.
     *
     * @param pixels      as they stand in the file
     * @param orientation 1 to 8
     */
    record Decoded(BufferedImage pixels, int orientation) {}

    /** @throws Rejected with field {@code photo} and the reason */
    static Decoded decode(byte[] file) {
        if (begins(file, 0xFF, 0xD8, 0xFF)) {
            JpegStructure walk = JpegStructure.over(file).orElseThrow(SourcePicture::damaged);
            if (walk.scans() > MOST_SCANS) {
                throw damaged();
            }
            return new Decoded(
                    read("jpeg", file, walk.progressive() ? MOST_PROGRESSIVE : MOST_PIXELS), walk.orientation());
        }
        if (begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return new Decoded(read("png", file, MOST_PIXELS), 1);
        }
        throw Rejected.of("photo", file.length == 0 ? "core.photo.error.empty" : "core.photo.error.kind");
    }

    private static boolean begins(byte[] file, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage read(String kind, byte[] file, long most) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true); // texts and other facts beside the pixels are not even read
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            requireSize(width, height, most);
            var param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.min(width, height) / ENOUGH);
            param.setSourceSubsampling(step, step, 0, 0);
            return Optional.ofNullable(reader.read(0, param)).orElseThrow(SourcePicture::damaged);
        } catch (IIOException broken) {
            throw isForeign(broken) ? Rejected.of("photo", "core.photo.error.colours") : damaged();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException broken) {
            throw damaged(); // what readers throw at files that were made to confuse them
        } finally {
            reader.dispose();
        }
    }

    private static void requireSize(int width, int height, long most) {
        if ((long) width * height > most || Math.max(width, height) > MOST_SIDE) {
            throw Rejected.of("photo", "core.photo.error.pixels", most / 1_000_000);
        }
        int shorter = Math.min(width, height);
        if (shorter < LEAST_SIDE || Math.max(width, height) > (long) MOST_LONGER * shorter) {
            throw Rejected.of("photo", "core.photo.error.small", LEAST_SIDE, MOST_LONGER);
        }
    }

    /** Colours for a printing press, which the reader does not take. */
    private static boolean isForeign(IIOException broken) {
        return "Unsupported Image Type".equals(broken.getMessage());
    }

    private static Rejected damaged() {
        return Rejected.of("photo", "core.photo.error.damaged");
    }
}
