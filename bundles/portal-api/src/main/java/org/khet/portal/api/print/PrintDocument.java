package org.khet.portal.api.print;

import java.util.Map;

/**
 * A template and what is to stand in it.
 *
 * @param template the paper's look
 * @param model    values by the keys of the template: {@link String}, {@link Boolean},
 *     {@link org.khet.portal.api.text.MarkedText}, {@link java.util.List} and {@link Map} of these. A marked text that stands alone in
 *     a {@code p} takes its place with paragraphs and entries like that {@code p} and with tables of class {@code register words};
 *     elsewhere its words stand in their line. Dates, amounts and translations are text already. Every key that the template names must be
 *     there; an empty text counts as "no" in a section
 * @param images   pictures by the name after {@code image:} in {@code <img src="image:name"/>}
 * @param paper    sheet, digits and marks of the page
 */
public record PrintDocument(PrintTemplate template, Map<String, ?> model, Map<String, PrintImage> images, Paper paper) {
    /** Keeps immutable copies of the outer maps. */
    public PrintDocument {
        model = Map.copyOf(model);
        images = Map.copyOf(images);
    }
}
