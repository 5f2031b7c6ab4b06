package org.khet.documents.internal.signature;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;

/**
 * Keeps the picture of the own signature: made small, black on white, and sealed in the database. Only its owner brings, sees and removes it,
 * nobody in the place of an absent person; a paper bears that of whoever pressed the button. Source: core CORE-72.
 */
public final class SignaturePictures {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 160;
    private static final int INK = 140;
    private static final long MOST_PIXELS = 40_000_000;
    private final RecordService<SignatureKind> pictures;
    private final Callers callers;

    /** Over the pictures of all offices. */
    public SignaturePictures(RecordService<SignatureKind> pictures, Callers callers) {
        this.pictures = pictures;
        this.callers = callers;
    }

    /** The picture of a person as PNG; empty where there is none. */
    public Optional<byte[]> of(OfficeId office, PersonId person) {
        return row(callers.system(office), person)
                .map(row -> row.get(pictures.kind().picture))
                .filter(picture -> !picture.isEmpty())
                .map(picture -> Base64.getDecoder().decode(picture));
    }

    /** The caller's own. */
    public Optional<byte[]> own(Caller caller) {
        caller.require(PaperPermissions.INBOX);
        return of(caller.office(), caller.person());
    }

    private Optional<RecordRow> row(Caller caller, PersonId person) {
        SignatureKind kind = pictures.kind();
        return pictures.internal().all(caller, RecordFilter.of(kind.owner.is(person))).stream()
                .findFirst()
                .flatMap(row -> pictures.find(caller.office(), row.id()));
    }

    /**
     * Keeps a picture in place of the one before.
     *
     * @throws Rejected with field {@code file} if it is none, or does not get small enough
     */
    public void keep(Caller caller, InputStream content) {
        caller.requireToAct();
        caller.require(PaperPermissions.INBOX);
        if (!caller.actingFor().isEmpty()) {
            throw Rejected.of("file", "documents.error.signature.acting");
        }
        String picture = Base64.getEncoder().encodeToString(small(content));
        if (picture.length() > SignatureKind.MOST) {
            throw Rejected.of("file", "documents.error.signature.busy");
        }
        write(caller, picture);
    }

    /** Papers that are signed from now on bear none. */
    public void remove(Caller caller) {
        caller.requireToAct();
        write(caller, "");
    }

    private void write(Caller caller, String picture) {
        SignatureKind kind = pictures.kind();
        Optional<RecordRow> before = row(caller, caller.person());
        if (before.isPresent()) {
            pictures.internal().change(caller, before.get(), new RecordDraft().with(kind.picture, picture));
        } else {
            pictures.internal()
                    .create(
                            caller,
                            new RecordDraft().with(kind.owner, caller.person()).with(kind.picture, picture));
        }
    }

    /** As large as a line of writing, black ink on white: what is light is paper. */
    private static byte[] small(InputStream content) {
        try {
            BufferedImage read = ImageIO.read(content);
            if (read == null || (long) read.getWidth() * read.getHeight() > MOST_PIXELS) {
                throw Rejected.of("file", "documents.error.signature.picture");
            }
            double scale = Math.min(1, Math.min((double) WIDTH / read.getWidth(), (double) HEIGHT / read.getHeight()));
            int width = Math.max(1, (int) (read.getWidth() * scale));
            int height = Math.max(1, (int) (read.getHeight() * scale));
            BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D drawn = grey.createGraphics();
            drawn.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            drawn.setColor(Color.WHITE);
            drawn.fillRect(0, 0, width, height);
            drawn.drawImage(read, 0, 0, width, height, null);
            drawn.dispose();
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(inked(grey), "png", png);
            return png.toByteArray();
        } catch (IOException damaged) {
            throw Rejected.of("file", "documents.error.signature.picture");
        }
    }

    private static BufferedImage inked(BufferedImage grey) {
        BufferedImage ink = new BufferedImage(grey.getWidth(), grey.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                boolean dark = grey.getRaster().getSample(x, y, 0) < INK;
                ink.setRGB(x, y, (dark ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        return ink;
    }
}
