package org.khet.portal.core.internal.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.khet.portal.api.photo.JpegImage;

/** Invented pictures: the upper left quarter is red, the upper right green, the lower left blue, the lower right white. */
public final class SamplePictures {
    private SamplePictures() {}

    /** A picture of four quarters. */
    public static BufferedImage quarters(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < colours.length; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width - width / 2, height - height / 2);
        }
        pen.dispose();
        return picture;
    }

    /** Three stripes one above the other, red, green and blue. */
    public static BufferedImage stripes(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE};
        for (int i = 0; i < colours.length; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(0, i * height / 3, width, height / 3 + 1);
        }
        pen.dispose();
        return picture;
    }

    /** Snow, which no JPEG makes small. */
    static BufferedImage snow(int side) {
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(17);
        for (int i = 0; i < side * side; i++) {
            picture.setRGB(i % side, i / side, chance.nextInt(0x1000000));
        }
        return picture;
    }

    /** As JPEG. */
    public static byte[] jpeg(BufferedImage picture) {
        return encoded("jpeg", picture, ImageWriteParam.MODE_DISABLED);
    }

    static byte[] progressive(BufferedImage picture) {
        return encoded("jpeg", picture, ImageWriteParam.MODE_DEFAULT);
    }

    /** As PNG. */
    public static byte[] png(BufferedImage picture) {
        return encoded("png", picture, ImageWriteParam.MODE_DISABLED);
    }

    private static byte[] encoded(String kind, BufferedImage picture, int progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind).next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(progressive);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** The JPEG with what a camera writes: how it was held, where, and which device. */
    public static byte[] taken(byte[] jpeg, int orientation) {
        byte[] place = "GPS 99.9999,999.9999 CAMERA-OF-SOMCHAI\0".getBytes(StandardCharsets.US_ASCII);
        byte[] exif = ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x010F)
                .putShort((short) 2)
                .putInt(place.length)
                .putInt(8 + 2 + 2 * 12 + 4)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(place)
                .array();
        return ByteBuffer.allocate(jpeg.length + 4 + exif.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The head of a JPEG says another size than it has. */
    static byte[] claiming(byte[] jpeg, int width, int height) {
        byte[] made = jpeg.clone();
        for (int at = 2; at < made.length - 9; at++) {
            int code = made[at + 1] & 0xFF;
            if (made[at] == (byte) 0xFF && (code == 0xC0 || code == 0xC2)) {
                ByteBuffer.wrap(made).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return made;
            }
        }
        throw new IllegalStateException("no frame");
    }

    /** Some kilobytes of PNG that unpack to a black picture of this size. */
    static byte[] blackPng(int width, int height) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeBytes(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .array()));
        var packer = new Deflater(Deflater.BEST_COMPRESSION);
        byte[] line = new byte[width + 1];
        byte[] packed = new byte[1 << 16];
        var data = new ByteArrayOutputStream();
        for (int y = 0; y < height; y++) {
            packer.setInput(line);
            while (!packer.needsInput()) {
                data.write(packed, 0, packer.deflate(packed));
            }
        }
        packer.finish();
        while (!packer.finished()) {
            data.write(packed, 0, packer.deflate(packed));
        }
        packer.end();
        out.writeBytes(chunk("IDAT", data.toByteArray()));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String kind, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        var sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(8 + body.length)
                .putInt(data.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** What is kept, as pixels. */
    public static BufferedImage pixels(JpegImage kept) {
        try {
            return ImageIO.read(new java.io.ByteArrayInputStream(kept.bytes()));
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    /** The colour at a place of four by four: r, g, b, w, or ? for none of them. */
    public static String colours(BufferedImage picture, int... places) {
        var said = new StringBuilder();
        int step = picture.getWidth() / 8;
        for (int place : places) {
            int colour = picture.getRGB(step * (1 + place % 4 * 2), step * (1 + place / 4 * 2));
            said.append(name(new Color(colour)));
        }
        return said.toString();
    }

    private static char name(Color colour) {
        boolean red = colour.getRed() > 200;
        boolean green = colour.getGreen() > 200;
        boolean blue = colour.getBlue() > 200;
        if (red && green && blue) {
            return 'w';
        }
        return red && !green && !blue ? 'r' : green && !red && !blue ? 'g' : blue && !red && !green ? 'b' : '?';
    }
}
