package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.outgoing.Deliveries;
import org.khet.documents.internal.outgoing.DeliveryKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.report.LetterReports;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;

/** Who received, read, answered and owes, beside a letter that was sent, and the letters that came as answers. Source: core CORE-52. */
final class SentLetterReceivers {
    private final Supplier<LetterReports> reports;
    private final AnswerForm answers;
    private final Clock clock;

    SentLetterReceivers(Supplier<LetterReports> reports, AnswerForm answers, Clock clock) {
        this.reports = reports;
        this.answers = answers;
        this.clock = clock;
    }

    List<Component> of(ViewRequest request, LetterOutKind kind, RecordRow row) {
        List<Component> came = replies(request, row);
        if (row.get(kind.receiverCount).signum() == 0) {
            return came;
        }
        Deliveries sent = reports.get().sender();
        List<List<String>> owing = sent.owing(request.caller(), row.id(), OfficeTime.day(clock.instant())).stream()
                .map(one -> List.of(
                        name(one.delivery()), state(request, one.delivery()), NumberFormatter.whole(one.daysLate())))
                .toList();
        List<List<String>> all = sent.of(request.caller(), row.id()).stream()
                .map(one -> List.of(name(one), state(request, one), received(request, one), receivedBy(request, one)))
                .toList();
        List<Component> parts = new ArrayList<>(came);
        answers.board(request.texts(), row).ifPresent(parts::add);
        if (!owing.isEmpty()) {
            parts.add(LetterRoutes.table(request, "owing", owing, "receiver", "state", "late"));
        }
        parts.add(LetterRoutes.table(request, "receivers", all, "receiver", "state", "received", "received-by"));
        return parts;
    }

    /** The letters that came as its answers, with the ways to them. */
    private List<Component> replies(ViewRequest request, RecordRow row) {
        Div list = new Div();
        for (RecordRow letter : reports.get().sender().replies(request.caller(), row.id())) {
            LetterInKind kind = (LetterInKind) letter.kind();
            list.add(new Div(Links.to(
                    kind.pageAddress(letter.id()),
                    letter.get(kind.number).text() + " " + letter.get(kind.sender) + " " + letter.get(kind.subject))));
        }
        return list.getChildren().findAny().isEmpty()
                ? List.of()
                : List.of(new Section(request.texts().get("documents.letter-report.replies"), list));
    }

    private static String received(ViewRequest request, RecordRow delivery) {
        return delivery.get(((DeliveryKind) delivery.kind()).receivedAt)
                .map(ScreenDates.in(request.texts().locale())::listDateTime)
                .orElse("–");
    }

    private String receivedBy(ViewRequest request, RecordRow delivery) {
        return delivery.get(((DeliveryKind) delivery.kind()).receivedBy)
                .flatMap(person -> reports.get().people().find(request.caller().office(), person))
                .map(Person::fullName)
                .orElse("–");
    }

    private static String name(RecordRow delivery) {
        return delivery.get(((DeliveryKind) delivery.kind()).name);
    }

    private static String state(ViewRequest request, RecordRow delivery) {
        return request.texts()
                .get("documents.delivery.state." + delivery.state().name());
    }
}
