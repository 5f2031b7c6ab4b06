package org.khet.portal.shell.internal.draft;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.admin.draft.Drafts.Field;
import org.khet.portal.api.admin.draft.Drafts.Form;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.TestCaller;

/** A clerk types into a form whose fields are bound to a draft. */
abstract class DraftCase {
    static final Form FORM = new Form("repair", "ticket-form", "");
    final FakeDrafts drafts = new FakeDrafts();
    final TestCaller clerk = TestCaller.in(new OfficeId(1));

    DraftOfView draft() {
        return new DraftOfView(drafts, clerk, FORM);
    }

    TextField bound(String id) {
        TextField field = field(id);
        draft().bindAll(new Div(field));
        return field;
    }

    static TextField field(String id) {
        TextField field = new TextField("อาการ");
        field.setId(id);
        return field;
    }

    static void type(TextField field, String text) {
        String before = field.getValue();
        field.getElement().setProperty("value", text);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    static class Watch implements DraftWatcher {
        final List<String> heard = new ArrayList<>();
        Runnable known = () -> {};

        @Override
        public void renamed(String name, Runnable known) {
            heard.add("renamed");
            this.known = known;
        }

        @Override
        public void conflict(String id, Field other) {
            heard.add("conflict " + other.value());
        }

        @Override
        public void over() {
            heard.add("over");
        }

        @Override
        public void failing(RuntimeException failure) {
            heard.add("failing");
        }

        @Override
        public void working() {
            heard.add("working");
        }
    }
}
