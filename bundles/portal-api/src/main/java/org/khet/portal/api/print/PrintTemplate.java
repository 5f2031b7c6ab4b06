package org.khet.portal.api.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Look of a paper: well-formed XHTML with CSS 2.1 and paged media, and tags in double braces: {@code {{key}}} writes a
 * value, escaped; {@code {{#key}}…{{/key}}} repeats for each of a list or shows for yes and for a text that is not empty;
 * {@code {{^key}}…{{/key}}} shows otherwise; {@code {{.}}} is the item of a list of texts. There is no logic beyond, no
 * unescaped tag, no DOCTYPE and no named entity but XML's own five.
 *
 * <p>The printer brings the page, the face ({@code font-family: Sarabun}) and these classes: {@code tick} and
 * {@code tick on} (a box to tick), {@code fill} (dotted line to write on), {@code register} (a ruled table with repeating
 * head), {@code struck} (a void row), {@code code} (keeps Arabic digits on a paper in Thai digits), {@code number}
 * (right-aligned). Elements with class {@code page-head}, {@code page-foot-left}, {@code page-foot} and
 * {@code page-foot-right} directly in the body, before everything else, are repeated on each page; {@code page-number}
 * inside one of them shows the page and {@code page-count} the number of pages; {@code page-letter} counts
 * by ก ข ค from the element with id {@code letters-begin}, {@code page-counted} from that with id {@code numbers-begin}. The text of a {@code div} of class
 * {@code watermark} stands large, pale and aslant under the text of each page, and not where it is written.
 *
 * <p>A chart runs down a column of a table where a {@code div} of class {@code column-chart} says so, before or behind the table: its
 * attribute {@code shapes} names the ids of block elements, one in a cell of each row from top to bottom, of class {@code oval},
 * {@code diamond} or {@code box}, and each {@code span} in it with {@code from} and {@code to} is a way with its words; of class
 * {@code back} it runs in the room left of the shapes, else down to the next row or in the room at the right. Outlines, lines and
 * heads are drawn where the rows came to stand, over the end of a page too.
 *
 * @param name  for messages to the one who keeps the template
 * @param xhtml the text
 */
public record PrintTemplate(String name, String xhtml) {
    /** Reads a template in UTF-8 and closes the stream. */
    public static PrintTemplate read(String name, InputStream xhtml) throws IOException {
        try (xhtml) {
            return new PrintTemplate(name, new String(xhtml.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
