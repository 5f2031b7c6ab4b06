package org.khet.portal.core.internal.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.khet.portal.api.photo.JpegImage;

/** Writes pixels as a JPEG file with nothing beside them. Stateless. */
final class JpegEncoder {
    private static final float[] QUALITIES = {0.85f, 0.7f, 0.5f, 0.3f, 0.1f};

    private JpegEncoder() {}

    /** In the best quality that fits; a face does in the first. */
    static JpegImage of(BufferedImage square) {
        byte[] file = {};
        for (float quality : QUALITIES) {
            file = written(square, quality);
            if (file.length <= JpegImage.MOST_BYTES) {
                break;
            }
        }
        return new JpegImage(file);
    }

    private static byte[] written(BufferedImage square, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream(1 << 15);
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.write(null, new IIOImage(square, null, null), param);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
