package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.CompletenessBoard.Board;
import org.khet.rounds.internal.collection.CompletenessBoard.SchoolLine;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;

/**
 * Reminds exactly the schools that owe, once the list of them was seen with the words that they get. Nothing where the caller may
 * not, or no school owes. Source: DESIGN 09.
 */
final class RoundReminder extends Div {
    private final ViewRequest request;
    private final Texts texts;
    private final RoundsRegisters registers;
    private final RecordRow collection;
    private final Div preview = new Div();

    RoundReminder(ViewRequest request, RoundsRegisters registers, RecordRow collection, Board board) {
        this.request = request;
        this.texts = request.texts();
        this.registers = registers;
        this.collection = collection;
        CollectionKind kind = registers.collections().collections().kind();
        boolean may = !board.owing().isEmpty()
                && registers
                        .collections()
                        .collections()
                        .actions(request.caller(), collection)
                        .contains(kind.remind);
        if (!may) {
            return;
        }
        int owing = board.owing().size();
        Button open = new Button(texts.get("rounds.board.remind", owing), Icons.of("bell"), click -> show(board));
        open.setId("rounds-board-remind");
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
        add(open, preview);
    }

    private void show(Board board) {
        List<SchoolLine> owing = board.owing();
        String title = texts.get("rounds.board.remind.title", owing.size());
        Button send = new Button(
                texts.get("rounds.board.remind.send", owing.size()),
                Icons.of("send"),
                click -> request.attempt(this::send));
        send.setId("rounds-board-remind-go");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        Button not = new Button(
                texts.get("rounds.board.remind.not"), click -> request.open("rounds/board/" + collection.id()));
        not.setId("rounds-board-remind-not");
        Div buttons = new Div(send, not);
        buttons.addClassName("k-buttons");
        preview.add(new Section(
                title,
                new Div(texts.get(
                        "rounds.board.remind.words",
                        texts.get("rounds.submission.did.remind"),
                        collection.get(registers.collections().collections().kind().name))),
                table(title, owing),
                buttons));
    }

    private Component table(String title, List<SchoolLine> owing) {
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        return new SmallTable(
                        title,
                        List.of(
                                texts.get("rounds.board.school"),
                                texts.get("rounds.board.state"),
                                texts.get("rounds.submission.field.reminded_on"),
                                texts.get("rounds.submission.field.contacted_on")),
                        owing.stream()
                                .map(line -> List.of(
                                        line.school().name(),
                                        texts.get("rounds.submission.state."
                                                + line.row().state().name()),
                                        day(line.row().get(kind.remindedOn)),
                                        day(line.row().get(kind.contactedOn))))
                                .toList())
                .last(
                        texts.get("rounds.submission.title"),
                        owing.stream()
                                .map(line -> (Component) Links.to(
                                        "rounds/submissions/" + line.row().id(),
                                        texts.get(
                                                "rounds.board.remind.open",
                                                line.school().shortName())))
                                .toList())
                .stacking();
    }

    private String day(Optional<LocalDate> day) {
        return day.map(ScreenDates.in(texts.locale())::listDate).orElse("–");
    }

    private void send() {
        CollectionKind kind = registers.collections().collections().kind();
        registers.collections().collections().act(request.caller(), collection, kind.remind);
        request.tell(texts.get("rounds.collection.did.remind-schools"));
        request.open("rounds/board/" + collection.id());
    }
}
