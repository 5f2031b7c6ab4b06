package org.khet.template.internal.note.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.template.internal.note.Board.ICT;
import static org.khet.template.internal.note.Board.TODAY;
import static org.khet.template.internal.note.Board.clerkOfIct;
import static org.khet.template.internal.note.Board.draft;
import static org.khet.template.internal.note.Board.reader;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.template.internal.note.Board;
import org.khet.template.internal.note.Note;
import org.khet.template.internal.note.NoteFilter;

/** The form and its presenter, made by {@code new}. */
class NoteFormTest {
    private final Board given = new Board();

    @Test
    void clerkFillsInTheFormAndPosts() {
        var request = TestRequest.of(clerkOfIct(), "template", "");
        NoteFormView form = open(request);
        assertThat(form.shownUntil.getValue()).isEqualTo(TODAY.plusDays(14));

        form.title.setValue("ปิดห้องประชุม");
        form.words.setValue("ปิดปรับปรุงถึงวันศุกร์");
        press(form.save);

        assertThat(titles()).containsExactly("ปิดห้องประชุม");
        assertThat(request.told()).containsExactly("บันทึกประกาศแล้ว");
        assertThat(request.opened()).containsExactly("template/notes");
        assertThat(request.draftCleared()).isTrue();
    }

    @Test
    void missingFieldIsMarkedAndEverythingTypedStays() {
        var request = TestRequest.of(clerkOfIct(), "template", "");
        NoteFormView form = open(request);
        form.words.setValue("ปิดปรับปรุงถึงวันศุกร์");
        press(form.save);

        assertThat(form.title.isInvalid()).isTrue();
        assertThat(form.title.getErrorMessage()).isEqualTo("กรุณากรอกช่องนี้");
        assertThat(form.words.getValue()).isEqualTo("ปิดปรับปรุงถึงวันศุกร์");
        assertThat(form.save.isEnabled()).isTrue();
        assertThat(request.opened()).isEmpty();
    }

    @Test
    void readerSeesTheNoteButCannotChangeIt() {
        Note note = given.board.post(clerkOfIct(), draft(ICT));
        NoteFormView form = open(TestRequest.of(reader(), "template", String.valueOf(note.id())));

        assertThat(form.title.getValue()).isEqualTo("ปิดห้องประชุม");
        assertThat(form.title.isReadOnly()).isTrue();
        assertThat(form.save.isVisible()).isFalse();
    }

    @Test
    void whoeverSavesSecondKeepsWhatWasTyped() {
        Note note = given.board.post(clerkOfIct(), draft(ICT));
        var request = TestRequest.of(clerkOfIct(), "template", String.valueOf(note.id()));
        NoteFormView form = open(request);
        given.board.change(clerkOfIct(), given.board.open(clerkOfIct(), note.id()), draft(ICT));
        form.title.setValue("ปิดห้องประชุม 2");
        press(form.save);

        assertThat(form.title.getValue()).isEqualTo("ปิดห้องประชุม 2");
        assertThat(form.getElement().getTextRecursively()).contains("มีผู้แก้ไขประกาศ");
        assertThat(request.opened()).isEmpty();
    }

    @Test
    void clerkTakesTheNoteDownWithAReason() {
        Note note = given.board.post(clerkOfIct(), draft(ICT));
        NoteFormView form = open(TestRequest.of(clerkOfIct(), "template", String.valueOf(note.id())));
        form.reason.setValue("ประกาศซ้ำ");
        press(form.withdraw);

        assertThat(titles()).isEmpty();
    }

    @Test
    void withoutTheRightThePressIsAFaultAndNothingIsStored() {
        var request = TestRequest.of(reader(), "template", "");
        NoteFormView form = open(request);
        form.title.setValue("ปิดห้องประชุม");
        press(form.save);

        assertThat(request.faults()).hasSize(1);
        assertThat(titles()).isEmpty();
    }

    private NoteFormView open(TestRequest request) {
        var views = new NoteViews(given.board, given.days, given.units);
        return (NoteFormView) views.entries().get(1).factory().open(request);
    }

    private static void press(Button button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private List<String> titles() {
        TestCaller anybody = reader();
        return given.board.page(anybody, NoteFilter.HANGING, new PageRequest(0, 50, List.of())).stream()
                .map(note -> note.text().title())
                .toList();
    }
}
