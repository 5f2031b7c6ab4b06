package org.khet.portal.shell.internal.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.draft.Drafts.Form;
import org.khet.portal.api.admin.draft.Drafts.Typed;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.shell.internal.draft.DraftOfView;
import org.khet.portal.shell.internal.draft.FakeDrafts;
import org.khet.portal.shell.internal.signin.TestShell;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.TestCaller;

/** What stands above a form about its draft. */
class DraftNotesTest {
    private static final Form FORM = new Form("rounds", "entry", "5");
    private final TestCaller clerk = TestCaller.in(new OfficeId(1));
    private final FakeDrafts drafts = new FakeDrafts();

    @Test
    void noticeThatTheFormWasFilledFromADraftGoesWhenTheFormIsSaved() {
        drafts.put(
                clerk,
                FORM,
                new Typed("boys", "ชาย", "7", drafts.load(clerk, FORM).edition(), 0));
        UI ui = new UI();
        ui.setLocale(Locale.of("th"));
        TextField boys = new TextField("ชาย");
        boys.setId("boys");
        DraftOfView draft = new DraftOfView(drafts, clerk, FORM);
        draft.bindAll(new Div(boys));
        Div above = new Div();
        Span kept = new Span("เก็บแล้ว 08.41 น.");
        DraftNotes notes =
                new DraftNotes(TestShell.idle(Clocks.at("2026-11-20T09:30")), ui, new Div(), new Div(), kept, draft);
        draft.watch(notes);
        notes.restored(above, () -> {});
        assertThat(above.getElement().getTextRecursively()).isNotEmpty();

        draft.clear();
        assertThat(above.getElement().getTextRecursively()).isEmpty();
        assertThat(kept.getText()).isEmpty();
        assertThat(boys.getValue()).isEqualTo("7");
    }
}
