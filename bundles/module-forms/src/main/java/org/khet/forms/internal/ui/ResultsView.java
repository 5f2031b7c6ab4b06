package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.forms.internal.ask.SurveyComparison;
import org.khet.forms.internal.ask.SurveyResults;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** What came of an asking: turnout, means with deviation and level, choices, comments, and who answered what. */
final class ResultsView extends Div {
    /**
     * Where results stand.
     *
     * @param title     title of the asking
     * @param back      address of its page
     * @param published address of what is published of them
     */
    record Place(String title, String back, String published) {}

    private final Texts texts;

    /**
     * Of an asking.
     *
     * @param asking where it stands
     * @param matrix who answered what: heads and rows; empty of anonymous ones
     */
    ResultsView(
            ViewRequest request, ListExports exports, Place asking, SurveyResults results, List<List<String>> matrix) {
        texts = request.texts();
        addClassName("k-page");
        add(new PageHeader(texts.get("forms.results.title"), asking.title())
                .crumb("", texts.get("records.home"))
                .crumb(asking.back(), texts.get("forms.ask.title"))
                .here(texts.get("forms.results.title"))
                .actions(new ExportMenu(
                        request, exports, "forms-results", () -> ResultExport.of(texts, asking.title(), results))));
        if (!matrix.isEmpty() || !results.questions().isEmpty()) {
            add(Links.to(asking.published(), texts.get("forms.results.published")));
        }
        add(new Section(texts.get("forms.results.turnout"), turnout(results)));
        if (results.hidden()) {
            add(new InlineNotice(
                    BadgeTone.IDLE, texts.get("forms.results.hidden"), texts.get("forms.results.hidden.text")));
        }
        if (!results.questions().isEmpty()) {
            add(new Section(texts.get("forms.results.questions"), questions(results)));
        }
        if (!results.numbers().isEmpty()) {
            add(new Section(
                    texts.get("forms.results.numbers"),
                    means("forms.results.numbers", rows(results.numbers()), false)));
        }
        if (!results.counts().isEmpty()) {
            add(new Section(texts.get("forms.results.choices"), choices(results)));
        }
        if (!results.comments().isEmpty()) {
            add(new Section(
                    texts.get("forms.results.comments"),
                    results.comments().stream()
                            .map(comment -> new Paragraph(comment.label() + ": " + comment.words()))
                            .toArray(Component[]::new)));
        }
        if (matrix.size() > 1) {
            add(new Section(
                    texts.get("forms.results.matrix"),
                    new SmallTable(
                            texts.get("forms.results.matrix"), matrix.getFirst(), matrix.subList(1, matrix.size()))));
        }
    }

    /** Adds what changed since the asking with which it is compared; nothing without one. */
    ResultsView compared(List<SurveyComparison> lines) {
        if (!lines.isEmpty()) {
            String title = texts.get("forms.results.compared");
            add(new Section(
                    title,
                    new SmallTable(
                            title,
                            List.of(
                                    texts.get("forms.results.item"),
                                    texts.get("forms.results.now"),
                                    texts.get("forms.results.before"),
                                    texts.get("forms.results.difference")),
                            lines.stream()
                                    .map(one -> List.of(
                                            one.label(),
                                            figure(one.mean()),
                                            figure(one.before()),
                                            figure(one.difference())))
                                    .toList())));
        }
        return this;
    }

    private SmallTable turnout(SurveyResults results) {
        return new SmallTable(
                texts.get("forms.results.turnout"),
                List.of(
                        texts.get("forms.answer.field.participant"),
                        texts.get("forms.results.asked"),
                        texts.get("forms.answer.state.IN_WORK"),
                        texts.get("forms.results.sent"),
                        texts.get("forms.results.percent")),
                results.turnout().stream()
                        .map(one -> List.of(
                                one.participant(),
                                NumberFormatter.whole(one.asked()),
                                NumberFormatter.whole(one.begun()),
                                NumberFormatter.whole(one.sent()),
                                figure(one.percent())))
                        .toList());
    }

    private SmallTable questions(SurveyResults results) {
        List<List<String>> rows = new ArrayList<>(rows(results.questions()));
        rows.addAll(rows(results.aspects()));
        rows.add(row(texts.get("forms.results.total"), results.total()));
        return means("forms.results.questions", rows, true);
    }

    /** Means with deviation, and the level of what stands on a scale. */
    private SmallTable means(String title, List<List<String>> rows, boolean levels) {
        List<String> heads = List.of(
                texts.get("forms.results.item"),
                "n",
                texts.get("forms.results.mean"),
                texts.get("forms.results.deviation"),
                texts.get("forms.results.level"));
        int columns = levels ? heads.size() : heads.size() - 1;
        return new SmallTable(
                texts.get(title),
                heads.subList(0, columns),
                rows.stream().map(row -> row.subList(0, columns)).toList());
    }

    private static List<List<String>> rows(List<SurveyResults.Item> items) {
        return items.stream()
                .filter(item -> !item.label().isEmpty())
                .map(item -> row(item.label(), item))
                .toList();
    }

    private static List<String> row(String label, SurveyResults.Item item) {
        return List.of(
                label,
                NumberFormatter.whole(item.summary().count()),
                figure(item.summary().mean()),
                figure(item.summary().deviation()),
                item.level().isEmpty() ? "–" : item.level());
    }

    private SmallTable choices(SurveyResults results) {
        return new SmallTable(
                texts.get("forms.results.choices"),
                List.of(
                        texts.get("forms.results.item"),
                        texts.get("forms.results.option"),
                        texts.get("forms.results.count"),
                        texts.get("forms.results.percent")),
                results.counts().stream()
                        .map(one -> List.of(
                                one.label(), one.option(), NumberFormatter.whole(one.count()), figure(one.percent())))
                        .toList());
    }

    private static String figure(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("–");
    }
}
