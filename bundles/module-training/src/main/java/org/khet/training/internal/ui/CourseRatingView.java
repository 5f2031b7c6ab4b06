package org.khet.training.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.training.internal.course.CourseKind;
import org.khet.training.internal.course.CourseRatings;

/** Asks whoever took part what the course was like, without a name. Source: other-groups TDEV-04. */
final class CourseRatingView extends Div {
    private static final List<Integer> SCORES = List.of(5, 4, 3, 2, 1);
    private final ViewRequest request;
    private final Texts texts;
    private final CourseRatings ratings;
    private final Map<String, RadioButtonGroup<Integer>> asked = new LinkedHashMap<>();
    private final TextArea comment = new TextArea();
    private final Button send = new Button();
    private final Div told = new Div();

    CourseRatingView(ViewRequest request, CourseRatings ratings, CourseKind kind) {
        this.request = request;
        this.texts = request.texts();
        this.ratings = ratings;
        addClassName("k-page");
        told.setId("training-rate-told");
        told.getElement().setAttribute("role", "status");
        Optional<RecordRow> course = ratings.course(request.caller().office(), request.key());
        String title = course.map(row -> row.get(kind.title)).orElseGet(() -> texts.get("training.rate.title"));
        request.title(title);
        add(new H1(title));
        if (course.isEmpty()) {
            add(new InlineNotice(
                    BadgeTone.NEAR, texts.get("training.rate.unknown"), texts.get("training.rate.unknown.help")));
            return;
        }
        Paragraph how = new Paragraph(texts.get("training.rate.anonymous"));
        how.addClassName("k-sub");
        add(how, form(), told);
    }

    private Section form() {
        Section section = new Section(texts.get("training.rate.title"));
        for (CodeList.Code question : ratings.questions(request.caller().office())) {
            RadioButtonGroup<Integer> group = new RadioButtonGroup<>();
            group.setId("training-rate-" + question.code().toLowerCase(Locale.ROOT));
            group.setLabel(words(question));
            group.setItems(SCORES);
            group.setItemLabelGenerator(score -> texts.get("training.rate.score." + score));
            asked.put(question.code(), group);
            section.add(group);
        }
        comment.setId("training-rate-comment");
        comment.setLabel(texts.get("training.rating.field.comment_text"));
        comment.setMaxLength(1000);
        comment.setWidthFull();
        send.setText(texts.get("training.rate.send"));
        send.addClickListener(press -> request.attempt(this::send));
        send.setId("training-rate-send");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        section.add(comment, send);
        return section;
    }

    private String words(CodeList.Code question) {
        return texts.locale().equals(TextCatalog.THAI) || question.english().isEmpty()
                ? question.thai()
                : question.english();
    }

    private void send() {
        Map<String, Integer> scores = new HashMap<>();
        asked.forEach((code, group) -> group.getOptionalValue().ifPresent(score -> scores.put(code, score)));
        told.removeAll();
        try {
            ratings.send(request.caller().office(), request.key(), scores, comment.getValue());
            removeAll();
            add(
                    new H1(texts.get("training.rate.thanks")),
                    new InlineNotice(
                            BadgeTone.DONE, texts.get("training.rate.thanks"), texts.get("training.rate.thanks.help")));
        } catch (Rejected refused) {
            Problem first = refused.problems().getFirst();
            told.add(new InlineNotice(
                    BadgeTone.NEAR,
                    texts.get("training.rate.not-sent"),
                    asked.containsKey(first.field())
                            ? texts.get("training.rate.unanswered")
                            : texts.get(first.key(), first.args().toArray())));
            send.setEnabled(true);
        }
    }
}
