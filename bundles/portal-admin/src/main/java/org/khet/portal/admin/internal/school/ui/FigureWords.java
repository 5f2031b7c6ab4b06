package org.khet.portal.admin.internal.school.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.SchoolFigure;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.text.DateWords;

/** Where figures come from, in words. Immutable. */
record FigureWords(Texts texts) {
    /** Once for all of a year, or apart where they differ. */
    String sources(Map<SchoolFigure.Kind, SchoolFigure> figures) {
        List<String> apart = figures.values().stream()
                .map(one -> source(one.source()))
                .distinct()
                .toList();
        return apart.size() == 1
                ? apart.getFirst()
                : figures.values().stream()
                        .map(one ->
                                texts.get("admin.school.figures." + one.kind().field()) + ": " + source(one.source()))
                        .collect(Collectors.joining(" · "));
    }

    /** Of one figure. */
    String source(FigureSource source) {
        return texts.get(
                "admin.figure.source." + source.kind(),
                source.name(),
                DateWords.in(texts.locale()).listDateTime(source.at()));
    }
}
