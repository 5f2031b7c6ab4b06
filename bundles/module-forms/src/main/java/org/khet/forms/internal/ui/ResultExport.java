package org.khet.forms.internal.ui;

import java.util.List;
import java.util.stream.IntStream;
import org.khet.forms.internal.ask.ResultLine;
import org.khet.forms.internal.ask.SurveyResults;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;

/** Results of an asking as a list that leaves the portal; it names nobody. Source: core CORE-122. */
final class ResultExport {
    static final ListKind KIND = ListKind.impersonal("forms.results", FormsPermissions.ASK_VIEW);

    /** Who answered what tells about people. */
    static final ListKind MATRIX = ListKind.personal("forms.matrix", FormsPermissions.ASK_VIEW);

    private ResultExport() {}

    /** @param matrix heads, then a row for each receiver */
    static ExportList<List<String>> matrix(Texts texts, String title, List<List<String>> matrix) {
        List<String> heads = matrix.getFirst();
        return new ExportList<>(
                MATRIX,
                new ExportList.ExportTexts(title, texts.get("forms.results.matrix"), texts.locale()),
                IntStream.range(0, heads.size())
                        .mapToObj(place -> Column.text(heads.get(place), 24, (List<String> row) -> row.get(place)))
                        .toList(),
                ExportList.Source.of(matrix.subList(1, matrix.size())));
    }

    static ExportList<ResultLine> of(Texts texts, String title, SurveyResults results) {
        List<Column<ResultLine>> columns = List.of(
                Column.text(
                        texts.get("forms.results.part"),
                        18,
                        line -> texts.get(
                                "forms.choice.result-line." + line.sort().name())),
                Column.text(texts.get("forms.results.item"), 50, ResultLine::label),
                Column.text(texts.get("forms.results.option"), 40, ResultLine::words),
                Column.number(texts.get("forms.results.count"), 10, ResultLine::count),
                Column.number(texts.get("forms.results.percent"), 10, ResultLine::percent),
                Column.number(texts.get("forms.results.mean"), 10, ResultLine::mean),
                Column.number(texts.get("forms.results.deviation"), 10, ResultLine::deviation),
                Column.text(texts.get("forms.results.level"), 16, ResultLine::level));
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(title, "", texts.locale()),
                columns,
                ExportList.Source.of(ResultLine.of(results)));
    }
}
