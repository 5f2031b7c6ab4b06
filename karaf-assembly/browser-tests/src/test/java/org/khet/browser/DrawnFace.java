package org.khet.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A face that belongs to nobody: drawn, as a telephone would hold it upright. */
final class DrawnFace {
    private DrawnFace() {}

    static byte[] jpeg() {
        var picture = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        fill(pen, 0x9CC4E4, 0, 0, 900, 1200);
        oval(pen, 0x2B3763, 150, 800, 600, 700);
        oval(pen, 0x3A2A1E, 250, 180, 400, 460);
        oval(pen, 0xE9BE98, 280, 240, 340, 440);
        oval(pen, 0x222222, 350, 420, 40, 40);
        oval(pen, 0x222222, 510, 420, 40, 40);
        oval(pen, 0xB04A4A, 400, 560, 100, 36);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", file);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        return file.toByteArray();
    }

    private static void fill(Graphics2D pen, int colour, int x, int y, int width, int height) {
        pen.setColor(new Color(colour));
        pen.fillRect(x, y, width, height);
    }

    private static void oval(Graphics2D pen, int colour, int x, int y, int width, int height) {
        pen.setColor(new Color(colour));
        pen.fillOval(x, y, width, height);
    }
}
