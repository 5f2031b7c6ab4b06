package org.khet.portal.admin.internal.pupil.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.provenance.FigureSource;
import org.khet.portal.api.text.ScreenDates;

/** Where figures come from, in words. Immutable. */
record FigureMessages(Texts texts) {
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
                ScreenDates.in(texts.locale()).listDateTime(source.at()));
    }
}
