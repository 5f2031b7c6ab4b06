package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.documents.internal.report.LetterReports;
import org.khet.documents.internal.report.LetterStatistics;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.ui.ViewRequest;

/** Letters of a year by unit and month, those of the office below. Source: core CORE-61. */
final class LetterYearTable {
    private final LetterReports reports;
    private final ViewRequest request;

    LetterYearTable(LetterReports reports, ViewRequest request) {
        this.reports = reports;
        this.request = request;
    }

    Component of(int year, LocalDate today) {
        List<List<String>> rows = new ArrayList<>();
        ScreenDates dates = ScreenDates.in(request.texts().locale());
        LetterStatistics statistics = reports.statistics();
        for (LetterStatistics.Row row : statistics.of(request.caller(), year, today)) {
            rows.add(line(
                    row.unit().map(this::unit).orElseGet(() -> word("centre")), dates.monthOfYear(row.month()), row));
        }
        String whole =
                request.texts().get("documents.letter-report.year", String.valueOf(year + ThaiDate.ERA_DISTANCE));
        rows.add(line(word("office"), whole, statistics.office(request.caller(), year, today)));
        rows.add(List.of(
                word("sent"), whole, NumberFormatter.whole(statistics.sent(request.caller(), year)), "", "", "", ""));
        return LetterRoutes.table(request, "statistics", rows, "unit", "month", "came", "done", "days", "open", "late");
    }

    private String word(String key) {
        return request.texts().get("documents.letter-report." + key);
    }

    private String unit(UnitId unit) {
        return reports.units()
                .find(request.caller().office(), unit)
                .map(found -> request.texts().choose(found.shortName(), found.nameEnglish()))
                .orElse("");
    }

    private static List<String> line(String whose, String when, LetterStatistics.Row row) {
        return List.of(
                whose,
                when,
                NumberFormatter.whole(row.came()),
                NumberFormatter.whole(row.done()),
                Double.toString(row.days()),
                NumberFormatter.whole(row.open()),
                NumberFormatter.whole(row.late()));
    }
}
