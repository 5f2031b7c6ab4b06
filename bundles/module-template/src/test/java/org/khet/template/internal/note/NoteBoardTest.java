package org.khet.template.internal.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.template.internal.note.Board.FINANCE;
import static org.khet.template.internal.note.Board.ICT;
import static org.khet.template.internal.note.Board.OFFICE;
import static org.khet.template.internal.note.Board.OTHER_OFFICE;
import static org.khet.template.internal.note.Board.TODAY;
import static org.khet.template.internal.note.Board.clerkOfIct;
import static org.khet.template.internal.note.Board.draft;
import static org.khet.template.internal.note.Board.reader;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Edition;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.TestCaller;
import org.khet.template.internal.TemplatePermissions;
import org.khet.template.internal.TemplateSettings;

class NoteBoardTest {
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of());
    private final Board given = new Board();
    private final NoteBoard board = given.board;

    @Test
    void clerkPostsForTheGroup_everybodyReadsItAndTheOfficeIsTold() {
        Note note = board.post(clerkOfIct(), draft(ICT));

        assertThat(board.page(reader(), NoteFilter.HANGING, PAGE)).containsExactly(note);
        assertThat(board.count(reader(), NoteFilter.HANGING)).isEqualTo(1);
        assertThat(given.happenings.types()).containsExactly("template.note.posted");
        assertThat(given.happenings.all().getFirst().audience().permissions())
                .containsExactly(TemplatePermissions.NOTE_VIEW);
        assertThat(given.trail.actions()).containsExactly("template.note.posted");
    }

    @Test
    void whoMayNotPostIsRefusedByTheServiceItself() {
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> board.post(reader(), draft(ICT)));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> board.page(TestCaller.in(OFFICE), NoteFilter.HANGING, PAGE));
        assertThat(given.happenings.all()).isEmpty();
    }

    @Test
    void clerkDoesNotPostOrChangeForAnotherGroup() {
        Note ofFinance = board.post(reader().inUnit(FINANCE, TemplatePermissions.NOTE_POST), draft(FINANCE));
        Edition<Note> seen = board.open(clerkOfIct(), ofFinance.id());

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> board.post(clerkOfIct(), draft(FINANCE)));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> board.change(clerkOfIct(), seen, draft(ICT)));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> board.withdraw(clerkOfIct(), seen, "ผิด"));
    }

    @Test
    void anotherOfficeNeverSeesIt() {
        Note note = board.post(clerkOfIct(), draft(ICT));
        var stranger = TestCaller.in(OTHER_OFFICE).with(TemplatePermissions.NOTE_VIEW, TemplatePermissions.NOTE_POST);

        assertThat(board.page(stranger, NoteFilter.HANGING, PAGE)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> board.open(stranger, note.id()));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> board.post(stranger, draft(ICT)));
    }

    @Test
    void incompleteDraftIsRefusedFieldByField_nothingIsStored() {
        var incomplete = new NoteDraft(null, " ", "ก".repeat(2001), TODAY.minusDays(1));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> board.post(clerkOfIct(), incomplete))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("unit", "title", "words", "shownUntil"));
        assertThat(board.count(reader(), NoteFilter.HANGING)).isZero();
    }

    @Test
    void secondOfTwoClerksIsToldThatSomebodySavedFirst() {
        long id = board.post(clerkOfIct(), draft(ICT)).id();
        Edition<Note> one = board.open(clerkOfIct(), id);
        Edition<Note> other = board.open(clerkOfIct(), id);
        board.change(clerkOfIct(), one, draft(ICT));

        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> board.change(clerkOfIct(), other, draft(ICT)));
    }

    @Test
    void withdrawnNoteStaysWithItsReasonAndCannotBeChanged() {
        long id = board.post(clerkOfIct(), draft(ICT)).id();
        board.withdraw(clerkOfIct(), board.open(clerkOfIct(), id), "ประกาศซ้ำ");

        Edition<Note> gone = board.open(reader(), id);
        assertThat(gone.value().withdrawal()).isEqualTo("ประกาศซ้ำ");
        assertThat(board.count(reader(), NoteFilter.HANGING)).isZero();
        assertThat(new NoteSource(given.notes).find(OFFICE, id)).isEmpty();
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> board.change(clerkOfIct(), gone, draft(ICT)));
    }

    @Test
    void withdrawingNeedsAReason() {
        Edition<Note> seen =
                board.open(clerkOfIct(), board.post(clerkOfIct(), draft(ICT)).id());

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> board.withdraw(clerkOfIct(), seen, "  "));
    }

    @Test
    void officeDecidesHowLongANoteUsuallyHangs() {
        assertThat(given.days.usualEnd(OFFICE)).isEqualTo(TODAY.plusDays(14));

        given.settings.put(OFFICE, TemplateSettings.SHOWN_DAYS, 30, TODAY);

        assertThat(given.days.usualEnd(OFFICE)).isEqualTo(TODAY.plusDays(30));
        assertThat(given.days.usualEnd(OTHER_OFFICE)).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void searchFindsWhatHangs() {
        Note note = board.post(clerkOfIct(), draft(ICT));

        assertThat(new NoteSource(given.notes).find(OFFICE, note.id()))
                .get()
                .satisfies(entry -> assertThat(entry.link()).isEqualTo("template/note/" + note.id()))
                .satisfies(entry -> assertThat(entry.permission()).isEqualTo(TemplatePermissions.NOTE_VIEW));
    }
}
