package org.khet.portal.core.internal.export;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.admin.export.ListPaperWriter.ListPaper;
import org.khet.portal.api.admin.export.ListPaperWriter.Marks;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.print.Letterheads.Letterhead;
import org.khet.portal.api.text.ScreenDates;

/**
 * What stands around the rows of a list that leaves the portal.
 *
 * @param texts   in the reader's language
 * @param head    whose list it is
 * @param by      who takes it out
 * @param purpose what for; empty for a list that tells about nobody
 * @param at      when
 */
record ExportMessages(Texts texts, Letterhead head, String by, String purpose, Instant at) {
    <R> Sheet<R> sheet(ExportList<R> list) {
        String title = list.words().title();
        List<String> lines =
                lines(title + " " + head.office(), head.watermark(), filterLine(list), purposeLine(), byLine());
        return new Sheet<>(
                heading(list, lines), list.columns(), list.source().rows().get());
    }

    <R> ListPaper<R> paper(ExportList<R> list) {
        List<String> lines =
                lines(list.words().title(), head.office(), head.watermark(), filterLine(list), purposeLine());
        var marks = new Marks(byLine(), texts.get("core.export.page"), texts.get("core.export.none"), watermark());
        return new ListPaper<>(
                new Sheet<>(
                        heading(list, lines),
                        list.paper().columns(),
                        list.source().rows().get()),
                list.paper().struck(),
                marks);
    }

    private Sheet.Heading heading(ExportList<?> list, List<String> lines) {
        return new Sheet.Heading(
                list.words().title(),
                lines,
                list.words().total(),
                texts.get("core.export.more"),
                list.words().locale());
    }

    private static List<String> lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).toList();
    }

    private String filterLine(ExportList<?> list) {
        String filter = list.words().filter();
        return filter.isEmpty() ? "" : texts.get("core.export.filter", filter);
    }

    private String purposeLine() {
        return purpose.isEmpty() ? "" : texts.get("core.export.for", purpose);
    }

    private String byLine() {
        return texts.get("core.export.by", by, ScreenDates.in(texts.locale()).listDateTime(at));
    }

    private String watermark() {
        String personal = purpose.isEmpty()
                ? ""
                : texts.get(
                        "core.export.watermark",
                        by,
                        ScreenDates.in(texts.locale()).listDateTime(at));
        return (head.watermark() + " " + personal).strip();
    }
}
