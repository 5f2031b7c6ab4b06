package org.khet.portal.print.internal.paper;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.JustificationInfo;

/**
 * Draws text shaped. The stock device bypasses shaping as soon as a line is justified, and ที่ loses its tone mark's
 * place; here such a line is drawn cluster by cluster.
 */
final class ThaiDevice extends ITextOutputDevice {
    private static final char SARA_AM = '\u0E33';

    private final PaperDigits digits;
    private @Nullable ITextFSFont font;

    ThaiDevice(float dotsPerPoint, PaperDigits digits) {
        super(dotsPerPoint);
        this.digits = digits;
    }

    @Override
    public void setFont(ITextFSFont next) {
        font = next;
        super.setFont(next);
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
        if (font == null) {
            super.drawString(text, x, y, info);
            return;
        }
        var face = font.getFontDescription().getFont();
        var drawn = digits.in(face, text);
        if (info == null) {
            super.drawString(drawn, x, y, null);
        } else {
            drawClusters(drawn, x, y, info, face, font.getSize2D());
        }
    }

    private void drawClusters(String text, float x, float y, JustificationInfo info, BaseFont face, float size) {
        var clusters = BreakIterator.getCharacterInstance(Locale.forLanguageTag("th"));
        clusters.setText(text);
        float at = x;
        int from = clusters.first();
        for (int to = clusters.next(); to != BreakIterator.DONE; to = clusters.next()) {
            if (to < text.length() && text.charAt(to) == SARA_AM) {
                continue; // belongs to the consonant before it
            }
            var cluster = text.substring(from, to);
            if (!cluster.isBlank()) {
                super.drawString(cluster, at, y, null);
            }
            at += face.getWidthPoint(cluster, size) + slack(cluster, info);
            from = to;
        }
    }

    private static float slack(String cluster, JustificationInfo info) {
        float slack = 0;
        for (int i = 0; i < cluster.length(); i++) {
            char c = cluster.charAt(i);
            slack += c == ' ' || c == '\u00A0' ? info.spaceAdjust() : info.nonSpaceAdjust();
        }
        return slack;
    }
}
