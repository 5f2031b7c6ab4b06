package org.khet.template.internal.note.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.template.internal.note.Board.ICT;
import static org.khet.template.internal.note.Board.clerkOfIct;
import static org.khet.template.internal.note.Board.draft;
import static org.khet.template.internal.note.Board.reader;

import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.template.internal.note.Board;
import org.khet.template.internal.note.Note;

class NotesViewTest {
    private final Board given = new Board();

    @Test
    void listShowsWhatHangsAndOffersPostingToThoseWhoMay() {
        Note note = given.board.post(clerkOfIct(), draft(ICT));

        NotesView list = open(TestRequest.of(clerkOfIct(), "template", ""));

        assertThat(rows(list)).containsExactly(note);
        assertThat(list.post.isVisible()).isTrue();
        assertThat(open(TestRequest.of(reader(), "template", "")).post.isVisible())
                .isFalse();
    }

    @Test
    void filterOfTheAddressIsKept() {
        given.board.post(clerkOfIct(), draft(ICT));
        var request = TestRequest.of(reader(), "template", "");
        request.query(Map.of("q", List.of("อบรม")));

        assertThat(rows(open(request))).isEmpty();
    }

    private NotesView open(TestRequest request) {
        var views = new NoteViews(given.board, given.days, given.units);
        return (NotesView) views.entries().getFirst().factory().open(request);
    }

    private static List<Note> rows(NotesView list) {
        return list.register
                .grid()
                .getDataProvider()
                .fetch(new Query<>(0, 50, List.of(), null, null))
                .toList();
    }
}
