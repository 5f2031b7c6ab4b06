package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.khet.documents.internal.chain.LevelService;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;

/** Gives one paper that waits to another person of the office, with the reason that then stands on the level. Source: core CORE-70. */
final class DelegateBox {
    private static final int MOST = 200;
    private final ComboBox<Person> to = new ComboBox<>();
    private final TextField why = new TextField();
    private final Div note = new Div();

    Section of(ViewRequest request, LevelService desk, RecordRow level, People people) {
        Texts texts = request.texts();
        to.setId("documents-inbox-delegate");
        to.setLabel(texts.get("documents.inbox.delegate.to"));
        to.setItemLabelGenerator(person -> person.fullName() + " " + person.position());
        OfficeId office = request.caller().office();
        to.setItems(
                query ->
                        people
                                .search(office, query.getFilter().orElse(""), query.getOffset() + query.getLimit())
                                .stream()
                                .skip(query.getOffset()),
                query -> people.search(office, query.getFilter().orElse(""), MOST)
                        .size());
        to.setWidthFull();
        why.setId("documents-inbox-delegate-reason");
        why.setLabel(texts.get("documents.inbox.delegate.reason"));
        why.setMaxLength(300);
        why.setWidthFull();
        Button give = new Button(
                texts.get("documents.inbox.delegate.go"),
                Icons.of("user-check"),
                press -> request.attempt(() -> give(request, desk, level)));
        give.setId("documents-inbox-delegate-go");
        return new Section(texts.get("documents.inbox.delegate"), note, to, why, give);
    }

    private void give(ViewRequest request, LevelService desk, RecordRow level) {
        Texts texts = request.texts();
        note.removeAll();
        Person person = to.getValue();
        if (person == null) {
            note.add(notice(texts, Problem.of("", "records.error.missing")));
            return;
        }
        try {
            desk.delegate(request.caller(), level, person.id(), why.getValue());
            request.tell(texts.get("documents.inbox.delegated", person.fullName()));
            request.open("documents/inbox");
        } catch (Rejected refused) {
            refused.problems().forEach(problem -> note.add(notice(texts, problem)));
        } catch (Outdated first) {
            note.add(notice(texts, Problem.of("", "documents.outdated.level")));
        }
    }

    private static InlineNotice notice(Texts texts, Problem problem) {
        String help = problem.field().equals("reason") ? texts.get("documents.inbox.delegate.reason") : "";
        return new InlineNotice(
                BadgeTone.NEAR, texts.get(problem.key(), problem.args().toArray()), help);
    }
}
