package org.khet.documents.internal.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.khet.documents.internal.template.EmblemKind;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** An invented emblem, two rings, which the demonstration office brought and does not use. Source: core I.3. */
final class DemoEmblem {
    private static final int SIZE = 240;
    private static final int RING = 20;

    private DemoEmblem() {}

    static void bring(RecordService<EmblemKind> emblems, Files files, Caller caller) {
        EmblemKind kind = emblems.kind();
        Files.Staged picture = files.stage(
                "ตราตัวอย่าง.png", new ByteArrayInputStream(drawn()), new FileRules(1L << 20, Set.of("image/png")));
        emblems.internal()
                .create(
                        caller,
                        new RecordDraft()
                                .with(kind.name, "ตราตัวอย่าง (วงกลมสองวง)")
                                .with(kind.picture, List.of(picture)));
    }

    private static byte[] drawn() {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIZE, SIZE);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(RING / 4f));
        pen.drawOval(RING, RING, SIZE - 2 * RING, SIZE - 2 * RING);
        pen.drawOval(3 * RING, 3 * RING, SIZE - 6 * RING, SIZE - 6 * RING);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
