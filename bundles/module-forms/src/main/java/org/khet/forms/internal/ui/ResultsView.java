package org.khet.forms.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
                                            one.mean().toPlainString(),
                                            one.before().toPlainString(),
                                            one.difference().toPlainString()))
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
        List<List<String>> rows = new ArrayList<>();
        Stream.of(results.questions(), results.aspects())
                .flatMap(List::stream)
                .filter(item -> !item.label().isEmpty())
                .forEach(item -> rows.add(row(item.label(), item)));
        rows.add(row(texts.get("forms.results.total"), results.total()));
        return new SmallTable(
                texts.get("forms.results.questions"),
                List.of(
                        texts.get("forms.results.item"),
                        "n",
                        texts.get("forms.results.mean"),
                        texts.get("forms.results.deviation"),
                        texts.get("forms.results.level")),
                rows);
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
