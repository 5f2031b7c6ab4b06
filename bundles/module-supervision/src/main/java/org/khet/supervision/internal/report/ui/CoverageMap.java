package org.khet.supervision.internal.report.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.ui.OfficeMaps;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Section;
import org.khet.supervision.internal.report.ReportSpan;
import org.khet.supervision.internal.report.SchoolCoverage;
import org.khet.supervision.internal.report.SchoolCoverage.Covered;
import org.khet.supervision.internal.report.SchoolCoverage.Reach;
import org.khet.supervision.internal.report.SupervisionReportKind;

/** The schools of a report on the map: visited often enough, too seldom, never. Source: other-groups SUP-05. */
public final class CoverageMap {
    private static final String VISITS = "supervision/visits?tab=all";
    private final SchoolCoverage coverage;
    private final OfficeMaps maps;

    /** Over the schools of reports. */
    public CoverageMap(SchoolCoverage coverage, OfficeMaps maps) {
        this.coverage = coverage;
        this.maps = maps;
    }

    /** The section below a report. */
    public List<Component> of(ViewRequest request, RecordRow report) {
        Texts texts = request.texts();
        List<Covered> schools = coverage.of(report);
        String visits = VISITS + terms(report) + "&school=";
        String title = texts.get("supervision.report.map");
        Map<BadgeTone, String> key = new LinkedHashMap<>();
        for (Reach reach : Reach.values()) {
            long many = schools.stream().filter(one -> one.reach() == reach).count();
            key.put(tone(reach), texts.get("supervision.report.map." + word(reach), many));
        }
        return List.of(new Section(
                title,
                maps.schools(
                        request,
                        texts.get("supervision.report.map.name"),
                        key,
                        schools.stream()
                                .map(one -> new OfficeMaps.Marker(
                                        one.school().id(),
                                        tone(one.reach()),
                                        about(texts, one),
                                        visits + one.school().id().value()))
                                .toList())));
    }

    /** The visits of its term, or of all terms of its school year. */
    private static String terms(RecordRow report) {
        SupervisionReportKind kind = (SupervisionReportKind) report.kind();
        TermOfYear term = report.get(kind.term);
        IntStream numbers =
                report.get(kind.span) == ReportSpan.YEAR ? IntStream.rangeClosed(1, 3) : IntStream.of(term.number());
        return numbers.mapToObj(number -> "&school_term=" + term.startingYear() + "-" + number)
                .collect(Collectors.joining());
    }

    private static String about(Texts texts, Covered one) {
        return texts.get("supervision.report.about." + word(one.reach()), one.visits());
    }

    private static BadgeTone tone(Reach reach) {
        return switch (reach) {
            case NONE -> BadgeTone.LATE;
            case SOME -> BadgeTone.NEAR;
            case ENOUGH -> BadgeTone.DONE;
        };
    }

    private static String word(Reach reach) {
        return switch (reach) {
            case NONE -> "none";
            case SOME -> "some";
            case ENOUGH -> "enough";
        };
    }
}
