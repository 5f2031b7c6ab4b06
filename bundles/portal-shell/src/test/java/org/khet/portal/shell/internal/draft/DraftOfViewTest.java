package org.khet.portal.shell.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.draft.Drafts.Field;
import org.khet.portal.api.draft.Drafts.Form;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.TestCaller;

class DraftOfViewTest {
    private static final Form FORM = new Form("repair", "ticket-form", "");
    private final FakeDrafts drafts = new FakeDrafts();
    private final DraftSerials serials = new DraftSerials();
    private final TestCaller clerk = TestCaller.in(new OfficeId(1));

    @Test
    void textTypedBeforeAnUpdate_isInTheFieldOfTheNewVersion() {
        TextField before = bound("symptom");
        type(before, "เครื่องไม่ติด");
        TextField after = bound("symptom");
        assertThat(after.getValue()).isEqualTo("เครื่องไม่ติด");
        assertThat(after.getValueChangeMode()).isEqualTo(ValueChangeMode.TIMEOUT);
        assertThat(after.getElement().getAttribute("data-fid")).isEqualTo("symptom");
    }

    @Test
    void anotherPersonAndAnotherOffice_seeNothingOfIt() {
        type(bound("symptom"), "ความลับ");
        assertThat(new DraftOfView(drafts, TestCaller.in(new OfficeId(2)), FORM, serials).all())
                .isEmpty();
    }

    @Test
    void whatTheViewSetsItself_isNoDraft() {
        TextField field = bound("symptom");
        field.setValue("ค่าจากระบบ");
        assertThat(draft().all()).isEmpty();
    }

    @Test
    void passwordsSkippedFieldsAndFieldsWithoutId_areNeverKept() {
        DraftOfView draft = draft();
        PasswordField secret = new PasswordField();
        secret.setId("secret");
        TextField filter = new TextField();
        filter.setId("filter");
        TextField nameless = new TextField();
        draft.skip(filter);
        draft.bindAll(new Div(secret, filter, nameless));
        type(filter, "x");
        type(nameless, "y");
        assertThat(secret.getElement().getAttribute("data-fid")).isNull();
        assertThat(draft().all()).isEmpty();
    }

    @Test
    void fieldThatIsGoneInTheNewVersion_isShownAsText() {
        type(bound("travel"), "สองชั่วโมง");
        DraftOfView next = draft();
        next.bindAll(new Div());
        assertThat(next.leftOver()).extracting(Field::value).containsExactly("สองชั่วโมง");
    }

    @Test
    void afterSaving_theDraftIsEmptyAndBearsANewName() {
        DraftOfView draft = draft();
        TextField field = field("symptom");
        draft.bindAll(field);
        type(field, "ส่งแล้ว");
        String name = draft.name();
        Watch watch = new Watch();
        draft.watch(watch);
        draft.clear();
        assertThat(draft.name()).isNotEqualTo(name);
        assertThat(watch.heard).containsExactly("renamed");
        assertThat(bound("symptom").getValue()).isEmpty();
    }

    @Test
    void reloadInTheSameSession_keepsTheName() {
        assertThat(draft().name()).isEqualTo(draft().name());
    }

    @Test
    void secondTabThatWroteFirst_isToldAndNotOverwrittenAtOnce() {
        DraftOfView one = draft();
        DraftOfView two = draft();
        TextField first = field("symptom");
        TextField second = field("symptom");
        one.bindAll(first);
        two.bindAll(second);
        Watch watch = new Watch();
        two.watch(watch);
        type(first, "จากหน้าต่างแรก");
        type(second, "จากหน้าต่างสอง");
        assertThat(watch.heard).containsExactly("conflict จากหน้าต่างแรก");
        assertThat(bound("symptom").getValue()).isEqualTo("จากหน้าต่างแรก");
        type(second, "จากหน้าต่างสอง ต่อ");
        assertThat(bound("symptom").getValue()).isEqualTo("จากหน้าต่างสอง ต่อ");
    }

    @Test
    void databaseAway_isToldOnceAndTypingGoesOn() {
        DraftOfView draft = draft();
        TextField field = field("symptom");
        draft.bindAll(field);
        Watch watch = new Watch();
        draft.watch(watch);
        drafts.away = true;
        type(field, "ก");
        type(field, "กข");
        drafts.away = false;
        type(field, "กขค");
        assertThat(watch.heard).containsExactly("failing", "working");
        assertThat(bound("symptom").getValue()).isEqualTo("กขค");
    }

    @Test
    void lastWordsOfTheBrowser_areTakenForBoundFieldsOnly() {
        DraftOfView draft = draft();
        draft.bindAll(field("symptom"));
        draft.take("symptom", "ตัวสุดท้าย");
        draft.take("strange", "ไม่ใช่ช่อง");
        assertThat(draft().all()).extracting(Field::value).containsExactly("ตัวสุดท้าย");
    }

    private DraftOfView draft() {
        return new DraftOfView(drafts, clerk, FORM, serials);
    }

    private TextField bound(String id) {
        TextField field = field(id);
        draft().bindAll(new Div(field));
        return field;
    }

    private static TextField field(String id) {
        TextField field = new TextField("อาการ");
        field.setId(id);
        return field;
    }

    private static void type(TextField field, String text) {
        String before = field.getValue();
        field.getElement().setProperty("value", text);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    private static final class Watch implements DraftOfView.Watcher {
        final List<String> heard = new ArrayList<>();

        @Override
        public void renamed(String name) {
            heard.add("renamed");
        }

        @Override
        public void conflict(Field other) {
            heard.add("conflict " + other.value());
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
